import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';

interface Wanted {
  /** Newest first, each once. */
  queue: readonly RegionCode[];
  /** Called when something is wanted; set while the gatherer waits. */
  wake: () => void;
}

const wanted = processState('wantedDigests', () => new Map<string, Wanted>());

/** Most regions that wait; who comes back asks again. More than a kabkota has kecamatan. */
const MOST_WAITING = 200;

/**
 * Says that a reader looks at a kabkota, kecamatan or desa: its TPS documents are read before the walk through
 * everything goes on. Costs nothing where they are up to date, or where nothing is gathered.
 */
export function wantDigests(contest: Contest, region: RegionCode): void {
  if (settings().tpsPerSecond === 0) return;
  if (!['kabkota', 'kecamatan', 'desa'].includes(levelOf(region))) return;
  putFirst(contest, [region]);
}

/** Puts regions before all that wait, in this order. */
export function putFirst(contest: Contest, regions: readonly RegionCode[]): void {
  const line = lineOf(contest);
  line.queue = [...new Set([...regions, ...line.queue])].slice(0, MOST_WAITING);
  line.wake();
}

/** Takes the region wanted last, as soon as there is one; rejects when the signal ends the waiting. */
export async function takeWanted(contest: Contest, signal: AbortSignal): Promise<RegionCode> {
  const line = lineOf(contest);
  for (;;) {
    signal.throwIfAborted();
    const [first, ...rest] = line.queue;
    line.queue = rest;
    if (first !== undefined) return first;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      line.wake = wake;
      signal.addEventListener('abort', wake);
    });
  }
}

function lineOf(contest: Contest): Wanted {
  const known = wanted.get(contest.slug);
  if (known) return known;
  const line: Wanted = { queue: [], wake: () => {} };
  wanted.set(contest.slug, line);
  return line;
}
