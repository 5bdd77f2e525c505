import { processState } from '../cache/process-state.ts';
import { shortOfProcessorSeconds } from './processor.ts';
import { failingSources } from './source.ts';

/** What a balancer or an operator is told of an instance. */
export interface Health {
  readonly status: 'live' | 'ready' | 'notReady';
  /** What keeps it from being ready; empty when nothing does. */
  readonly reasons: readonly string[];
  /** What an operator should know besides. A source that fails is here: readers still get the last good pages. */
  readonly notes: readonly string[];
}

const state = processState('health', () => ({ awaited: new Set<string>(), isStopping: false }));

/** Says what has to happen before an instance is ready; each is ended by `noteDone` with the same words. */
export function expectBeforeReady(steps: readonly string[]): void {
  for (const step of steps) state.awaited.add(step);
}

/** Notes that a step is done, or was tried and will not get better by waiting. */
export function noteDone(step: string): void {
  state.awaited.delete(step);
}

/** The step that is done when a contest's provinces are known or its source could not say. */
export function treeStep(contest: string): string {
  return `provinces of ${contest} not asked for yet`;
}

/** From now on the instance is not ready: it was told to end. */
export function noteStopping(): void {
  state.isStopping = true;
}

/** True once the instance was told to end. */
export function isStopping(): boolean {
  return state.isStopping;
}

/** Whoever can say this is live: the event loop turns. */
export function liveness(): Health {
  return { status: 'live', reasons: [], notes: [] };
}

/** Whether readers should be sent to this instance. */
export function readiness(): Health {
  const reasons = [...(state.isStopping ? ['stopping'] : []), ...state.awaited];
  const short = shortOfProcessorSeconds();
  const notes = [
    ...(short === null
      ? []
      : [`short of processor time for ${short} s, pages are made a few at a time and kept ones shown`]),
    ...failingSources().map(
      ({ contest, seconds }) => `source of ${contest} failing for ${seconds} s, last good pages are shown`,
    ),
  ];
  return { status: reasons.length === 0 ? 'ready' : 'notReady', reasons, notes };
}
