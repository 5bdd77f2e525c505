import { readdirSync, readFileSync } from 'node:fs';

/** Processor time that a process has taken so far, in milliseconds; NaN where the system does not tell (Linux does). */
export interface ProcessMillis {
  /** All threads: what a core was kept busy with. */
  readonly all: number;
  /** The thread that answers readers: while it computes, everyone waits. */
  readonly main: number;
}

export function processMillis(pid: number): ProcessMillis {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => ({
      thread,
      millis: threadMillis(pid, thread),
    }));
    return {
      all: threads.reduce((sum, { millis }) => sum + millis, 0),
      main: threads.find(({ thread }) => thread === String(pid))?.millis ?? Number.NaN,
    };
  } catch {
    return { all: Number.NaN, main: Number.NaN };
  }
}

/** The first word is the time on a processor, in nanoseconds. */
function threadMillis(pid: number, thread: string): number {
  const [nanos = 'NaN'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
  return Number(nanos) / 1e6;
}
