import { sharedStore } from '../../cache/shared/this-store.ts';
import type { Contest } from '../../domain/contest.ts';
import type { RegionCode } from '../../domain/region-code.ts';

/** One instance reads the TPS documents (docs/adr/0009) and tells the others; they hold what they were told. */
const LINE = 'digests';

/** Longer than the reading of the whole country takes, so that an instance that starts late hears of all of it. */
const TOLD_MS = 7 * 24 * 3_600_000;

/** Tells the others the text of a kabkota's file; gives the word to announce it by. */
export async function tellDigests(contest: Contest, kabkota: RegionCode, text: string): Promise<string> {
  const word = `${contest.slug}/${kabkota}`;
  await sharedStore()?.write(keyOf(word), text, TOLD_MS);
  return word;
}

export async function announceDigests(words: readonly string[]): Promise<void> {
  await sharedStore()?.announce(LINE, words, Date.now(), TOLD_MS);
}

/** Texts told since a time (Unix ms), by contest, and the time from which to ask next. */
export async function toldDigests(since: number): Promise<{
  readonly texts: readonly { readonly contest: string; readonly text: string }[];
  readonly until: number;
}> {
  const until = Date.now();
  const store = sharedStore();
  const words = (await store?.announcedSince(LINE, since)) ?? [];
  const texts: { contest: string; text: string }[] = [];
  for (const { word } of words) {
    const [text] = (await store?.read([keyOf(word)])) ?? [];
    const [contest = ''] = word.split('/');
    if (text) texts.push({ contest, text });
  }
  return { texts, until };
}

const keyOf = (word: string) => `digests:${word}`;
