import { Counter } from 'prom-client';
import { processState } from '../cache/process-state.ts';
import { log } from './log.ts';
import { LostTime, newsOfShortage, TICK_MS } from './lost-time.ts';
import { registry } from './registry.ts';

/** Watched from the first question on; it holds no process open. */
const state = processState('processorTime', () => {
  const time = new LostTime();
  const counter = new Counter({
    name: 'sirekap_processor_lost_seconds_total',
    help: 'Time in which the event loop did not turn: other work, or no processor',
    registers: [registry],
    collect() {
      const told = time.lostMs() / 1000;
      this.reset();
      this.inc(told);
    },
  });
  let isTold = false;
  const tick = (): void => {
    time.tick();
    const news = newsOfShortage(time.shortForMs(), isTold);
    if (news === 'begun')
      log.warn('short of processor time, pages are made a few at a time and kept ones shown');
    if (news === 'over') log.info('processor time is enough again');
    if (news !== null) isTold = news === 'begun';
    setTimeout(tick, TICK_MS).unref();
  };
  setTimeout(tick, TICK_MS).unref();
  return { time, counter };
});

/**
 * Milliseconds that this process has lost so far. The difference of two says for how long it could not listen between them:
 * what came meanwhile, an answer or a time limit, it takes up in any order.
 */
export function lostMs(): number {
  return state.time.lostMs();
}

/** True while this process has more to do than it has processor time for. */
export function isShortOfProcessor(): boolean {
  return state.time.shortForMs() !== null;
}

/** For how many seconds it has been so; null while it has enough. */
export function shortOfProcessorSeconds(): number | null {
  const millis = state.time.shortForMs();
  return millis === null ? null : Math.round(millis / 1000);
}
