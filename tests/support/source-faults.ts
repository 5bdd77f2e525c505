import type { SirekapFault } from './sirekap-fault.ts';

/** The ways to fail that a test of the site goes through. */
export const FAULTS = {
  refuse: { kind: 'refuse' },
  hang: { kind: 'hang' },
  cut: { kind: 'cut' },
  html: { kind: 'html' },
  status: { kind: 'status', status: 500 },
  'not-allowed': { kind: 'status', status: 403 },
  redirect: { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere.json' },
  'wrong-shape': { kind: 'wrongShape' },
  'wrong-type': { kind: 'wrongShape', body: ['a list'] },
  huge: { kind: 'huge' },
} as const satisfies Readonly<Record<string, SirekapFault>>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS);
