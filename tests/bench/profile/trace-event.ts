import { z } from 'zod';

/** Of what an event tells about itself, what a profile reads. Lengths in bytes. */
const Data = z.object({
  url: z.string().optional(),
  documentLoaderURL: z.string().optional(),
  requestId: z.string().optional(),
  /** Of a piece of a body: as the page is handed it, unpacked. Of a whole answer: as it came over the network. */
  encodedDataLength: z.number().optional(),
  decodedBodyLength: z.number().optional(),
});

/** An event of Chromium's trace format, times in microseconds of one clock that all of a trace's events share. */
const TraceEvent = z.object({
  name: z.string(),
  /** `X` is a span with a duration, the others an instant. */
  ph: z.string(),
  ts: z.number(),
  dur: z.number().default(0),
  pid: z.number(),
  tid: z.number(),
  args: z.object({ data: Data.optional() }).default({}),
});

export type TraceEvent = Readonly<z.infer<typeof TraceEvent>>;

const Trace = z.object({ traceEvents: z.array(TraceEvent) });

/** What a profile needs to be traced: the work of the page's thread, its scripts, its requests, the times of its navigation. */
export const TRACE_CATEGORIES: readonly string[] = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'loading',
  'blink.user_timing',
];

/** Throws where the text is no trace. */
export function readTrace(text: string): readonly TraceEvent[] {
  return Trace.parse(JSON.parse(text)).traceEvents;
}
