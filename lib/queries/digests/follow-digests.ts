import { NATION } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { sumsIdOf } from '#lib/source/source-id.ts';
import { digestsOfText } from './digest-files.ts';
import { digestOf, putDesa } from './digest-store.ts';
import { toldDigests } from './digest-telling.ts';

/** Words of the last time are asked for again: clocks differ, and a text told twice is the same text. */
const OVERLAP_MS = 60_000;

let heardUntil = 0;

/** Takes over what the instance that reads TPS documents has told since the last time. */
export async function followDigests(): Promise<void> {
  const { texts, until } = await toldDigests(Math.max(0, heardUntil - OVERLAP_MS));
  for (const { sumsId, text } of texts) {
    for (const contest of settings().contests.filter((candidate) => sumsIdOf(candidate) === sumsId)) {
      for (const [code, digest] of digestsOfText(text) ?? []) putDesa(contest, code, digest);
    }
  }
  // Added up now rather than while a reader waits.
  if (texts.length > 0) for (const contest of settings().contests) digestOf(contest, NATION);
  heardUntil = Math.max(heardUntil, until);
}
