import type { TraceEvent } from './trace-event.ts';

/** One page's part of a trace, times in microseconds of the trace's clock. */
export interface TracedPage {
  /** When its navigation began. */
  readonly start: number;
  readonly firstPaint: number;
  /** All spans of its main thread since then, in any order. */
  readonly spans: readonly TraceEvent[];
  /** Of the same process, for what it fetched. */
  readonly instants: readonly TraceEvent[];
}

/** Finds the page that was opened at this address. Throws when the trace has none, or it was never painted. */
export function tracedPage(events: readonly TraceEvent[], url: string): TracedPage {
  const begun = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (begun === undefined) throw new Error(`the trace has no navigation to ${url}`);
  const own = events.filter(({ pid, ts }) => pid === begun.pid && ts >= begun.ts);
  const painted = own.find(({ name }) => name === 'firstPaint');
  if (painted === undefined) throw new Error(`the trace has no paint of ${url}`);
  return {
    start: begun.ts,
    firstPaint: painted.ts,
    spans: own.filter(({ ph, tid }) => ph === 'X' && tid === begun.tid),
    instants: own.filter(({ ph }) => ph !== 'X'),
  };
}
