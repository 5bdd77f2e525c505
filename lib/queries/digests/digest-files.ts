import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '#lib/cache/whole-file.ts';
import type { AttentionTps, FailingRule } from '#lib/domain/attention-tps.ts';
import { isCandidateId } from '#lib/domain/candidate.ts';
import { RULES } from '#lib/domain/check.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { jsonOrNull } from '#lib/domain/json.ts';
import { isRegionCode, NATION, type RegionCode } from '#lib/domain/region-code.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { log } from '#lib/observe/log.ts';
import { CountSchema, RegionCodeSchema } from '#lib/schemas/values.ts';
import { settings } from '#lib/settings.ts';
import { sumsIdOf } from '#lib/source/source-id.ts';
import { MarkedEventSchema } from '#lib/source/vote-event-schema.ts';
import { type DesaDigest, desaOfKabkota, digestOf, putDesa, takeUnsaved } from './digest-store.ts';
import { announceDigests, tellDigests } from './digest-telling.ts';

/**
 * Writes what was read since the last time: one file a kabkota, under what sums depend on (`sumsIdOf`), and the
 * same text for other instances. A disk that is full or read-only costs another reading after the next start.
 */
export async function saveDigests(): Promise<void> {
  const told: string[] = [];
  for (const contest of settings().contests) {
    for (const kabkota of takeUnsaved(contest)) {
      const desa = desaOfKabkota(contest, kabkota).map(([code, read]) => [code, toFile(read)]);
      const text = JSON.stringify({ version: VERSION, desa: Object.fromEntries(desa) });
      await writeWholeFile(join(folderOf(contest), `${kabkota}.json`), text).catch((failure: unknown) =>
        log.failure('sums of TPS not written', failure),
      );
      told.push(await tellDigests(contest, kabkota, text));
    }
  }
  await announceDigests(told);
}

/** Reads what earlier processes wrote. A damaged file is as if it were not there: its desa are read again. */
export async function loadDigests(): Promise<void> {
  for (const contest of settings().contests) {
    const names = await readdir(folderOf(contest)).catch(() => []);
    for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
      const path = join(folderOf(contest), name);
      const read = await readKabkota(path);
      if (read === null) log.warn('sums of TPS ignored, the file is damaged', { path });
      for (const [code, digest] of read ?? []) putDesa(contest, code, digest);
    }
    // Every kecamatan is added up now, a few milliseconds' work, rather than while a reader waits.
    digestOf(contest, NATION);
  }
}

/** Raised when what is added up, or by which rules, changes: then everything is read anew. */
const VERSION = 3;

function folderOf(contest: Contest): string {
  return join(settings().cacheDir, 'digests', sumsIdOf(contest));
}

/** One list for all: most of 80,000 desa await nothing. */
const NOTHING: readonly RegionCode[] = [];
const NO_ATTENTION: readonly AttentionTps[] = [];

const Votes = z
  .record(z.string(), CountSchema)
  .transform((votes) =>
    Object.entries(votes).flatMap(([option, own]) => (isCandidateId(option) ? [{ option, votes: own }] : [])),
  );

// The numbers of a digest in the order of its fields; names would be most of the file.
const Digest = z
  .tuple([
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    CountSchema,
    Votes,
  ])
  .transform(
    ([
      read,
      turnoutTps,
      voted,
      entitled,
      ballotsTps,
      valid,
      invalid,
      checked,
      inconsistent,
      votesTps,
      byOption,
    ]): TpsDigest => ({
      read,
      turnout: { tps: turnoutTps, voted, entitled },
      ballots: { tps: ballotsTps, valid, invalid },
      votes: { tps: votesTps, byOption },
      checked,
      inconsistent,
    }),
  );

const Kind = z.enum(['inconsistent', 'attention']);
const Failing = z.array(
  z.tuple([z.enum(RULES), z.number()]).transform(([rule, gap]): FailingRule => ({ rule, gap })),
);
const Attention = z
  .union([
    z.tuple([RegionCodeSchema, Kind, Failing]),
    z.tuple([RegionCodeSchema, Kind, Failing, MarkedEventSchema]),
  ])
  .transform(
    ([code, kind, failing, event]): AttentionTps => ({ code, kind, failing, ...(event && { event }) }),
  );

const KabkotaFile = z.object({
  version: z.literal(VERSION),
  desa: z.record(
    z.string(),
    z.object({
      stamp: z.string(),
      digest: Digest,
      settled: Digest.optional(),
      awaited: z.array(RegionCodeSchema).optional(),
      attention: z.array(Attention).optional(),
      doubtedSince: CountSchema.optional(),
    }),
  ),
});

function toFile({ stamp, digest, settled, awaited, attention, doubtedSince }: DesaDigest) {
  const rest = {
    ...(awaited.length === 0 ? {} : { settled: toNumbers(settled), awaited }),
    ...(doubtedSince === null ? {} : { doubtedSince }),
  };
  const listed = attention.map(({ code, kind, failing, event }) => {
    const gaps = failing.map(({ rule, gap }) => [rule, gap]);
    return event ? [code, kind, gaps, event] : [code, kind, gaps];
  });
  return { stamp, digest: toNumbers(digest), ...rest, ...(listed.length === 0 ? {} : { attention: listed }) };
}

function toNumbers({
  read,
  turnout,
  ballots,
  votes,
  checked,
  inconsistent,
}: TpsDigest): z.input<typeof Digest> {
  return [
    read,
    turnout.tps,
    turnout.voted,
    turnout.entitled,
    ballots.tps,
    ballots.valid,
    ballots.invalid,
    checked,
    inconsistent,
    votes.tps,
    Object.fromEntries(votes.byOption.map(({ option, votes: own }) => [option, own])),
  ];
}

async function readKabkota(path: string): Promise<ReadonlyMap<RegionCode, DesaDigest> | null> {
  return digestsOfText(await readFile(path, 'utf8').catch(() => ''));
}

/** The desa of a kabkota from the text of its file; null for a damaged one. */
export function digestsOfText(text: string): ReadonlyMap<RegionCode, DesaDigest> | null {
  const file = KabkotaFile.safeParse(jsonOrNull(text));
  if (!file.success) return null;
  const all = new Map<RegionCode, DesaDigest>();
  for (const [code, read] of Object.entries(file.data.desa)) {
    if (!isRegionCode(code)) return null;
    const { stamp, digest, settled, awaited, attention, doubtedSince } = read;
    all.set(code, {
      stamp,
      digest,
      settled: settled ?? digest,
      awaited: awaited ?? NOTHING,
      attention: attention ?? NO_ATTENTION,
      readAt: 0,
      doubtedSince: doubtedSince ?? null,
    });
  }
  return all;
}
