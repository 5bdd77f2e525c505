import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { processState } from '../cache/process-state.ts';
import { sourceStore } from '../cache/shared/this-store.ts';
import { writeWholeFile } from '../cache/whole-file.ts';
import type { Aggregate } from '../domain/aggregate.ts';
import { isCandidateId } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import { millisOf } from '../domain/instant.ts';
import type { LastGood } from '../domain/last-good.ts';
import type { Published } from '../domain/provenance.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { isPartlyKnown, votesOf } from '../domain/vote-table.ts';
import { log } from '../observe/log.ts';
import { settings } from '../settings.ts';
import { KeptCount, KeptProgress, KeptProvenance, parseKept } from './kept-shapes.ts';
import { sourceIdOf } from './source-id.ts';

const memory = processState('lastGood', () => new LRUCache<string, LastGood>({ max: 10_000 }));

/**
 * Remembers a counted total, in memory and on disk, so that it can be shown with its time when the source later
 * withholds its votes (RECAP_API, "Zeroing"). There is one file per source and region, and one text in the shared store.
 */
export async function rememberGoodAnswer(
  contest: Contest,
  answer: Extract<Published<Aggregate>, { kind: 'published' }>,
): Promise<void> {
  const { region, tally, progress } = answer.value;
  if (tally.kind !== 'counted') return;
  const good: LastGood = { votes: tally.votes, progress, provenance: answer.provenance };
  const path = pathOf(contest, region);
  const isPartial = isPartlyKnown(tally.votes);
  const before = memory.get(path) ?? (isPartial ? await recallGoodAnswer(contest, region) : undefined);
  // An answer that leaves out what was known is none to fall back on.
  if (before?.votes.some(({ option, votes }) => votes !== null && votesOf(tally.votes, option) === null))
    return;
  memory.set(path, good);
  const { sourceTime } = good.provenance;
  if (sourceTime !== null && before?.provenance.sourceTime === sourceTime) return;
  const text = JSON.stringify(good);
  await sourceStore()?.write(sharedKey(contest, region), text, null);
  await writeIfPossible(path, text);
}

/** The last counted total of a region before it was withheld, or null where no instance ever received one. */
export async function recallGoodAnswer(contest: Contest, region: RegionCode): Promise<LastGood | null> {
  const path = pathOf(contest, region);
  const own = memory.get(path) ?? readGood(await readFile(path, 'utf8').catch(() => null));
  const [text] = (await sourceStore()?.read([sharedKey(contest, region)])) ?? [];
  const newest = newer(own, readGood(text ?? null));
  if (newest !== null) memory.set(path, newest);
  return newest;
}

function readGood(text: string | null): LastGood | null {
  const parsed = LastGoodFile.safeParse(parseKept(text));
  return parsed.success ? parsed.data : null;
}

function newer(one: LastGood | null, other: LastGood | null): LastGood | null {
  if (one === null || other === null) return one ?? other;
  return millisOf(other.provenance.fetchedAt) > millisOf(one.provenance.fetchedAt) ? other : one;
}

function sharedKey(contest: Contest, region: RegionCode): string {
  return `last-good:${sourceIdOf(contest)}/${region}`;
}

// The site's own file, yet read like anything from outside: a half-written or hand-edited one is no answer.
const LastGoodFile = z.object({
  votes: z.array(z.object({ option: z.string().refine(isCandidateId), votes: KeptCount.nullable() })),
  progress: KeptProgress,
  provenance: KeptProvenance,
});

function pathOf(contest: Contest, region: RegionCode): string {
  return join(settings().cacheDir, 'last-good', sourceIdOf(contest), region.slice(0, 2), `${region}.json`);
}

/** A full or read-only disk costs only the memory of it. */
async function writeIfPossible(path: string, text: string): Promise<void> {
  try {
    await writeWholeFile(path, text);
  } catch (failure) {
    log.failure('last good answer not written', failure);
  }
}
