import type { TraceEvent } from './trace-event.ts';

/** What a browser's main thread does for a page; `other` is all that has no name here, as beginning the navigation. */
export const PHASES = ['parse', 'style', 'layout', 'paint', 'script', 'collect', 'other'] as const;
export type Phase = (typeof PHASES)[number];

const PHASE_OF_EVENT: ReadonlyMap<string, Phase> = new Map([
  ['ParseHTML', 'parse'],
  ['ParseAuthorStyleSheet', 'style'],
  ['UpdateLayoutTree', 'style'],
  ['Layout', 'layout'],
  ['PrePaint', 'paint'],
  ['Paint', 'paint'],
  ['PaintImage', 'paint'],
  ['Layerize', 'paint'],
  ['UpdateLayer', 'paint'],
  ['Commit', 'paint'],
  ['CompositeLayers', 'paint'],
  ['EvaluateScript', 'script'],
  ['v8.compile', 'script'],
  ['FunctionCall', 'script'],
  ['RunMicrotasks', 'script'],
  ['MinorGC', 'collect'],
  ['MajorGC', 'collect'],
  ['BlinkGC.AtomicPhase', 'collect'],
]);

const OF_A_SCRIPT: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * The phase that a span begins; null where it belongs to what it is part of. A script without an address is the one that
 * watches the page for this measurement: the page is not charged for it.
 */
export function phaseOf({ name, args }: TraceEvent): Phase | null {
  if (OF_A_SCRIPT.has(name) && (args.data?.url ?? '') === '') return 'other';
  return PHASE_OF_EVENT.get(name) ?? null;
}
