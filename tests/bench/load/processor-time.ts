import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Processor time that the children of a process have taken so far, in seconds; NaN where the system does not tell. */
export function childSeconds(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return children.reduce((sum, child) => sum + ticksOf(child), 0) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

function ticksOf(pid: string): number {
  // The name in brackets may hold spaces; user and system time are the 12th and 13th word after it.
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(words[11]) + Number(words[12]);
}
