import { performance } from 'node:perf_hooks';
import { isShortOfProcessor } from '../../observe/processor.ts';

/** A process that is busy for more than this share of its time has none to spare. */
const BUSY_SHARE = 0.5;

/** Whether this process has time for what nobody waits for. */
export interface SpareTime {
  /** A reader waits from now on; call what it gives when they have their answer. */
  readonly begin: () => () => void;
  /** Since it was last asked. */
  readonly isSpare: () => boolean;
}

/** By the readers who wait, the processor, and how busy the event loop was. */
export function watchSpareTime(): SpareTime {
  let waiting = 0;
  let before = performance.eventLoopUtilization();
  return {
    begin: () => {
      waiting += 1;
      return () => {
        waiting -= 1;
      };
    },
    isSpare: () => {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, before);
      before = now;
      return waiting === 0 && utilization <= BUSY_SHARE && !isShortOfProcessor();
    },
  };
}
