import type { RecapFault } from './recap-fault.ts';
import { type RecapServer, startRecapServer } from './recap-server.ts';
import { type Site, startSite } from './site.ts';
import { type SmallRecap, serveSmallRecap, smallContest } from './small-recap.ts';

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
} as const satisfies Readonly<Record<string, RecapFault>>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS);

/** One site with a contest for every fault, each with a source of its own: half a minute of waiting serves them all. */
export type FaultySite = {
  readonly site: Site;
  /** Address of a contest's page below the site's. */
  path(fault: FaultName, code: string): string;
  breakAll(): void;
  /** Every source answers again, with these numbers. */
  recoverAll(recap: SmallRecap): Promise<void>;
  stop(): Promise<void>;
};

export async function startFaultySite(recap: SmallRecap): Promise<FaultySite> {
  const servers = new Map<FaultName, RecapServer>();
  for (const name of FAULT_NAMES) {
    const server = await startRecapServer();
    serveSmallRecap(server, recap);
    servers.set(name, server);
  }
  const closeAll = async (): Promise<void> => {
    for (const server of servers.values()) await server.close();
  };
  try {
    const contests = [...servers].map(([name, { url }]) => smallContest(url, slugOf(name)));
    const site = await startSite({ contests });
    return {
      site,
      path: (fault, code) => `/${slugOf(fault)}/${code}`,
      breakAll: () => {
        for (const [name, server] of servers) server.fail(FAULTS[name]);
      },
      recoverAll: async (next) => {
        for (const server of servers.values()) {
          serveSmallRecap(server, next);
          await server.recover();
        }
      },
      stop: async () => {
        await site.stop();
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function slugOf(fault: FaultName): string {
  return `gubernur-${fault}`;
}
