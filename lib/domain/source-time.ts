import { type Instant, instantOfWib, millisOf } from './instant.ts';
import type { Provenance } from './provenance.ts';

/** How far the source's clock may be ahead of this site's: more is no difference of clocks. */
export const AHEAD_MS = 5 * 60_000;

/** Sirekap first counted in December 2020: no document of it is older. */
const EARLIEST_MS = Date.parse('2020-01-01T00:00:00Z');

/** Longest text of a time that is kept for showing; `2024-11-28T10:15:04.000+07:00` has 29. */
const LONGEST_TEXT = 32;
const DIGITS_AND_MARKS = /^[\d .:TZ+/-]+$/;

/** The time that a document gives for itself, as it was read. */
export interface SourceTime {
  readonly sourceTime: Instant | null;
  /** The text, where something stands there that is no time; absent else. */
  readonly unreadableTime?: string;
}

/** Reads the time in a document of the source, `YYYY-MM-DD HH:MM:SS` in WIB; null or blank is none, a number no time. */
export function readSourceTime(text: string | number | null | undefined): SourceTime {
  const cut = String(text ?? '')
    .slice(0, LONGEST_TEXT + 1)
    .trim();
  if (cut === '') return { sourceTime: null };
  const sourceTime = instantOfWib(cut);
  return sourceTime === null ? { sourceTime, unreadableTime: cut } : { sourceTime };
}

/** False for a time at which nothing that was received at `heardAt` can have been written. */
export function isPossibleTime(stated: Instant, heardAt: Instant): boolean {
  const at = millisOf(stated);
  return at >= EARLIEST_MS && at <= millisOf(heardAt) + AHEAD_MS;
}

/**
 * Where a document comes from. A time that cannot be its own is none: nothing is older or newer by it, but what stood
 * there is told.
 */
export function provenanceOf(url: string, stated: SourceTime, fetchedAt: Instant): Provenance {
  const { sourceTime, unreadableTime } = stated;
  if (unreadableTime !== undefined)
    return { url, sourceTime: null, fetchedAt, refusedTime: shown(unreadableTime) };
  if (sourceTime === null || isPossibleTime(sourceTime, fetchedAt)) return { url, sourceTime, fetchedAt };
  return { url, sourceTime: null, fetchedAt, refusedTime: shown(asWritten(sourceTime)) };
}

/** A kept provenance, judged anew: what an earlier version of the site kept may have a time that cannot be. */
export function judged(kept: Provenance): Provenance {
  const { url, sourceTime, fetchedAt, ...rest } = kept;
  return { ...rest, ...provenanceOf(url, { sourceTime }, fetchedAt) };
}

/** Digits and what stands between them; words of a source are nobody's time. */
function shown(text: string): string {
  return text.length <= LONGEST_TEXT && DIGITS_AND_MARKS.test(text) ? text : '';
}

/** `2099-01-01T00:00:00+07:00` as the source writes it. */
function asWritten(instant: Instant): string {
  return instant.slice(0, 19).replace('T', ' ');
}
