import type { Provenance } from '../domain/provenance.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { formatCount } from './number.ts';
import { formatTime } from './time.ts';

/** Words for the time of numbers (`stateText`). */
interface TimeWords {
  readonly updated: string;
  readonly sourceTimeUnknown: string;
  readonly refusedTime: (text: string) => string;
  readonly together: (documents: string, oldest: string, newest: string) => string;
}

type Stated = Pick<Provenance, 'sourceTime' | 'refusedTime' | 'together'>;

/** When the source wrote the numbers, as a phrase: from when to when where they are of several documents. */
export function sourceTimeWords(stated: Stated, zone: TimeZone, words: TimeWords): string {
  const { sourceTime } = stated;
  if (sourceTime === null) return noSourceTimeWords(stated, words);
  return togetherWords(stated, zone, words) ?? `${words.updated} ${formatTime(sourceTime, zone)}`;
}

/** Why it is not known when the source wrote them: nothing stands there, or what cannot be. */
export function noSourceTimeWords(
  { refusedTime }: Pick<Provenance, 'refusedTime'>,
  words: TimeWords,
): string {
  return refusedTime === undefined ? words.sourceTimeUnknown : words.refusedTime(refusedTime);
}

/** Of numbers that are put together from several documents: how many, the oldest's time and the newest's. */
export function togetherWords(
  { sourceTime, together }: Stated,
  zone: TimeZone,
  words: TimeWords,
): string | null {
  const newest = together?.newestSourceTime ?? null;
  if (together === undefined || sourceTime === null || newest === null) return null;
  return words.together(
    formatCount(together.documents),
    formatTime(sourceTime, zone),
    formatTime(newest, zone),
  );
}
