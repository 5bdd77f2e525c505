import { Counter, Histogram } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { registry } from './registry.ts';

/** How an answer to a reader came about. */
export type AnswerOrigin =
  /** From what is kept, within its lifetime. */
  | 'fresh'
  /** From what is kept, while it is made anew or because it could not be. */
  | 'stale'
  /** Made for this reader. */
  | 'made'
  /** A fault: 500 or 503. */
  | 'unavailable'
  /** The reader went away before it was whole. */
  | 'left';

const metrics = processState('metricsOfAnswers', () => ({
  answers: new Counter({
    name: 'sirekap_answers_total',
    help: 'Answers to readers, by kind of page, HTTP status and how they came about',
    labelNames: ['kind', 'status', 'origin'],
    registers: [registry],
  }),
  seconds: new Histogram({
    name: 'sirekap_answer_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['origin'],
    buckets: [0.005, 0.02, 0.1, 0.3, 1, 3, 5, 10],
    registers: [registry],
  }),
}));

const STATUSES = [
  200, 202, 206, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 408, 413, 414, 429, 431, 500, 503,
];

/** Notes an answer. `kind` comes from a fixed list, never from a reader; a status beyond the usual counts as `other`. */
export function countAnswer(kind: string, status: number, origin: AnswerOrigin, seconds: number): void {
  const known = STATUSES.includes(status) ? String(status) : 'other';
  metrics.answers.inc({ kind, status: known, origin });
  metrics.seconds.observe({ origin }, seconds);
}
