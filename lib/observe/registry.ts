import { collectDefaultMetrics, Registry } from 'prom-client';
import { processState } from '../cache/process-state.ts';

/** Every figure of this process that an operator's Prometheus reads; their names and meaning: docs/operations.md. */
export const registry = processState('metricsRegistry', () => new Registry());

const ofNode = processState('metricsOfNode', () => ({ isStarted: false }));

/** Adds what Node.js knows of itself: memory, event loop, garbage collection, open handles. Once a process. */
export function measureNode(): void {
  if (ofNode.isStarted) return;
  ofNode.isStarted = true;
  collectDefaultMetrics({ register: registry, prefix: 'sirekap_' });
}

/** Seconds since a Unix time in ms, for a gauge that is read now. */
export function secondsSince(millis: number): number {
  return Math.max(0, (Date.now() - millis) / 1000);
}
