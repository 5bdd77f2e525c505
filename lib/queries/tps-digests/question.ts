import type { Contest } from '../../domain/contest.ts';
import type { Published } from '../../domain/provenance.ts';
import type { Result } from '../../domain/result.ts';
import { countPause } from '../../observe/gatherer.ts';
import { log } from '../../observe/log.ts';
import { describeRecapError, type RecapError } from '../../recap/error.ts';
import { askInPassing } from '../documents.ts';
import type { GatherClock } from './gather-clock.ts';
import type { Pace, Urgency } from './pace.ts';
import type { Patience } from './patience.ts';

/** What gathering the digests of one contest needs. */
export interface Gathering {
  readonly contest: Contest;
  readonly pace: Pace;
  readonly patience: Patience;
  readonly clock: GatherClock;
  readonly signal: AbortSignal;
}

type Load<T> = Parameters<typeof askInPassing<T>>[1];

/**
 * One question of the gatherer: in its turn, not while the source is left alone, its answer not kept. Throws only when
 * gathering ends.
 */
export async function question<T>(
  { contest, pace, patience, signal }: Gathering,
  urgency: Urgency,
  load: Load<T>,
): Promise<Result<Published<T>, RecapError>> {
  for (;;) {
    await patience.untilReady(signal);
    const answer = await pace.run(urgency, async () =>
      // Others may have found the source failing while this one stood in line.
      patience.isPausing() ? null : askInPassing(contest, load),
    );
    signal.throwIfAborted();
    if (answer === null) continue;
    if (patience.note(answer.ok ? null : answer.error) && !answer.ok) {
      countPause(contest.slug);
      log.warn('reading of TPS pauses', { contest: contest.slug, reason: describeRecapError(answer.error) });
    }
    return answer;
  }
}
