import type { Contest } from '#lib/domain/contest.ts';
import type { Published } from '#lib/domain/provenance.ts';
import type { Result } from '#lib/domain/result.ts';
import { countPause } from '#lib/observe/gatherer.ts';
import { log } from '#lib/observe/log.ts';
import { describeSirekapError, type SirekapError } from '#lib/sirekap/error.ts';
import { askInPassing } from '#lib/source/documents.ts';
import type { Backoff } from './backoff.ts';
import type { GatherClock } from './gather-clock.ts';
import type { TokenBucket, Urgency } from './token-bucket.ts';

/** What gathering the digests of one contest needs. */
export interface Gathering {
  readonly contest: Contest;
  readonly bucket: TokenBucket;
  readonly backoff: Backoff;
  readonly clock: GatherClock;
  readonly signal: AbortSignal;
}

type Load<T> = Parameters<typeof askInPassing<T>>[1];

/**
 * One question of the gatherer: in its turn, not while the source is left alone, its answer not kept. Throws only when
 * gathering ends.
 */
export async function question<T>(
  { contest, bucket, backoff, signal }: Gathering,
  urgency: Urgency,
  load: Load<T>,
): Promise<Result<Published<T>, SirekapError>> {
  for (;;) {
    await backoff.untilReady(signal);
    const answer = await bucket.run(urgency, async () =>
      // Others may have found the source failing while this one stood in line.
      backoff.isPausing() ? null : askInPassing(contest, load),
    );
    signal.throwIfAborted();
    if (answer === null) continue;
    if (backoff.note(answer.ok ? null : answer.error) && !answer.ok) {
      countPause(contest.slug);
      log.warn('reading of TPS pauses', {
        contest: contest.slug,
        reason: describeSirekapError(answer.error),
      });
    }
    return answer;
  }
}
