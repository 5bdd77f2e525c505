import { sourceStore } from '#lib/cache/shared/this-store.ts';
import type { Contest } from '#lib/domain/contest.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { sumsIdOf } from '#lib/source/source-id.ts';

/** One instance reads the TPS documents (docs/adr/0009) and tells the others; they hold what they were told. */
const LINE = 'digests';

/** Longer than the reading of the whole country takes, so that an instance that starts late hears of all of it. */
const TOLD_MS = 7 * 24 * 3_600_000;

/** Tells the others the text of a kabkota's file; gives the word to announce it by. */
export async function tellDigests(contest: Contest, kabkota: RegionCode, text: string): Promise<string> {
  const word = `${sumsIdOf(contest)}/${kabkota}`;
  await sourceStore()?.write(keyOf(word), text, TOLD_MS);
  return word;
}

const lastTold = { at: 0 };

export async function announceDigests(words: readonly string[]): Promise<void> {
  // Whoever follows asks from the last word on: one that is told after it must not lie before it.
  lastTold.at = Math.max(Date.now(), lastTold.at + 1);
  await sourceStore()?.announce(LINE, words, lastTold.at, TOLD_MS);
}

/**
 * Texts told since a time (Unix ms), with what their sums depend on (`sumsIdOf`), and the time from which to ask next: by
 * the clock of the instance that tells, whatever the clock of this one says.
 */
export async function toldDigests(since: number): Promise<{
  readonly texts: readonly { readonly sumsId: string; readonly text: string }[];
  readonly until: number;
}> {
  const store = sourceStore();
  const words = (await store?.announcedSince(LINE, since)) ?? [];
  const texts: { sumsId: string; text: string }[] = [];
  let until = since;
  for (const { word, at } of words) {
    until = Math.max(until, at);
    const [text] = (await store?.read([keyOf(word)])) ?? [];
    const [sumsId = ''] = word.split('/');
    if (text) texts.push({ sumsId, text });
  }
  return { texts, until };
}

const keyOf = (word: string) => `digests:${word}`;
