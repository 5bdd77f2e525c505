import { blockingOf } from '../budget/blocking.ts';
import { type Fetched, fetchedUntil } from './fetched.ts';
import { type PhaseTimes, timesOfPhases } from './self-times.ts';
import type { TraceEvent } from './trace-event.ts';
import { tracedPage } from './traced-page.ts';

/** One opening of a page, times in milliseconds; those of an instant count from the start of the navigation. */
export interface Profile {
  readonly firstPaint: number;
  readonly firstNumber: number;
  /** By how much tasks after the first paint were longer than 50 ms, all together. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly toNumber: PhaseTimes & Fetched;
  readonly whole: PhaseTimes & Fetched;
}

/** What a trace says of the page at an address whose first number stood so many milliseconds after its start. */
export function profileOf(events: readonly TraceEvent[], url: string, firstNumber: number): Profile {
  const { start, firstPaint, spans, instants } = tracedPage(events, url);
  const stateAt = (until: number): PhaseTimes & Fetched => ({
    ...timesOfPhases(spans, until),
    ...fetchedUntil(instants, until),
  });
  const tasks = spans
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur }) => ({ start: (ts - start) / 1000, millis: dur / 1000 }));
  return {
    firstPaint: (firstPaint - start) / 1000,
    firstNumber,
    blocking: blockingOf(tasks, (firstPaint - start) / 1000),
    longestTask: tasks.reduce((longest, { millis }) => Math.max(longest, millis), 0),
    toNumber: stateAt(start + firstNumber * 1000),
    whole: stateAt(Number.POSITIVE_INFINITY),
  };
}
