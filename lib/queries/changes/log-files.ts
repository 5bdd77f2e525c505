import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { processState } from '#lib/cache/process-state.ts';
import { sourceStore } from '#lib/cache/shared/this-store.ts';
import { writeWholeFile } from '#lib/cache/whole-file.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { type ChangeLog, MOST_ENTRIES } from '#lib/domain/following/change-log.ts';
import { CHANGE_REASONS } from '#lib/domain/following/material-change.ts';
import { jsonOrNull } from '#lib/domain/json.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { log as operatorsLog } from '#lib/observe/log.ts';
import { CandidateIdSchema, CountSchema, InstantSchema, RegionCodeSchema } from '#lib/schemas/values.ts';
import { settings } from '#lib/settings.ts';
import { KeptProgress, KeptProvenance } from '#lib/source/kept-shapes.ts';
import { sourceIdOf } from '#lib/source/source-id.ts';
import { MarkedEventSchema } from '#lib/source/vote-event-schema.ts';

/** Most regions whose changes lie on disk; those that changed longest ago go first. At most some 100 MB. */
const MOST_FILES = 5_000;

/** How long other instances can read a log that changes no more, in ms. */
const TOLD_MS = 30 * 24 * 3_600_000;

/** Files by path, in the order in which they were written. Null until the folder was looked through. */
const known = processState('changeLogFiles', (): { files: Promise<Set<string>> | null } => ({ files: null }));

/** One file a source and region: what one API said must not be compared with what another says. */
export function logPath(contest: Contest, region: RegionCode): string {
  return join(folder(), `${sourceIdOf(contest)}-${region}.json`);
}

function folder(): string {
  return join(settings().cacheDir, 'changes');
}

/** A log from disk; null where there is none. A damaged one is as if it were not there. */
export async function readLog(path: string): Promise<ChangeLog | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = LogFile.safeParse(jsonOrNull(text));
  if (!parsed.success) operatorsLog.warn('changes ignored, the file is damaged', { path });
  return parsed.success ? parsed.data : null;
}

/** The same region's log as another instance last told it; null where none did. */
export async function readOthersLog(path: string): Promise<ChangeLog | null> {
  const [text] = (await sourceStore()?.read([sharedKey(path)])) ?? [];
  const parsed = LogFile.safeParse(jsonOrNull(text ?? null));
  return parsed.success ? parsed.data : null;
}

/** The name of the file says which source and region. */
function sharedKey(path: string): string {
  return `changes:${basename(path, '.json')}`;
}

/** Writes a log whole, for this instance and the others, and lets go of the oldest ones. A full or read-only disk costs what a restart would have kept. */
export async function writeLog(path: string, log: ChangeLog): Promise<void> {
  const text = JSON.stringify({ version: VERSION, ...log });
  await sourceStore()?.write(sharedKey(path), text, TOLD_MS);
  try {
    known.files ??= filesByAge(folder());
    const files = await known.files;
    // Counted before it is written, so that it is not the oldest that another write lets go of.
    files.delete(path);
    files.add(path);
    await writeWholeFile(path, text);
    for (const oldest of [...files].slice(0, Math.max(0, files.size - MOST_FILES))) {
      files.delete(oldest);
      await rm(oldest, { force: true });
    }
  } catch (failure) {
    operatorsLog.failure('changes not written', failure);
  }
}

async function filesByAge(dir: string): Promise<Set<string>> {
  const names = await readdir(dir).catch(() => []);
  const aged = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const path = join(dir, name);
        return {
          path,
          at: await stat(path).then(
            ({ mtimeMs }) => mtimeMs,
            () => 0,
          ),
        };
      }),
  );
  return new Set(aged.sort((a, b) => a.at - b.at).map(({ path }) => path));
}

/** Raised when the shape of a log changes; older ones are then begun anew. */
const VERSION = 1;

const Tally = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('counted'),
    votes: z.array(z.object({ option: CandidateIdSchema, votes: CountSchema.nullable() })),
  }),
  z.object({ kind: z.literal('notReported') }),
  z.object({ kind: z.literal('withheld') }),
  z.object({ kind: z.literal('noTotals') }),
]);

const Event = z.union([z.object({ kind: z.literal('regular') }), MarkedEventSchema]);

const Figures = z.object({
  tally: Tally,
  progress: KeptProgress,
  event: Event,
  marks: z
    .array(
      z.object({
        code: RegionCodeSchema,
        name: z.string().nullable(),
        event: MarkedEventSchema,
      }),
    )
    .optional(),
  recap: z.enum(['published', 'none', 'unknown']),
  source: KeptProvenance,
});

const Entry = z.object({
  key: z.string().regex(/^[\w-]{1,120}$/),
  at: InstantSchema,
  reasons: z.array(z.enum(CHANGE_REASONS)).min(1),
  figures: Figures,
  before: z.object({ tally: Tally, progress: KeptProgress }).nullable(),
});

// The site's own file, yet read like anything from outside: a half-written or hand-edited one is no log.
const LogFile = z
  .object({
    version: z.literal(VERSION),
    entries: z.tuple([Entry], Entry),
    last: Figures,
  })
  .refine(({ entries }) => entries.length <= MOST_ENTRIES)
  .transform(({ entries, last }): ChangeLog => ({ entries, last }));
