import { createHash } from 'node:crypto';
import type { AggregateRow } from '../../domain/aggregate.ts';
import { hasProgress } from '../../domain/progress.ts';
import type { RegionCode } from '../../domain/region-code.ts';
import { getSlates } from '../documents.ts';
import { inParallel } from '../in-parallel.ts';
import { slateOf } from '../slate.ts';
import { type DesaDigest, desaDigest, recordDesa } from './digest-store.ts';
import type { Urgency } from './pace.ts';
import { type Gathering, question } from './question.ts';
import { type DesaToRead, readDesa } from './read-desa.ts';

/**
 * Reads those desa of a kecamatan, or the one of them, that have something new: the kecamatan's table says which. One
 * question where nothing changed. Gives the number of desa that had.
 */
export async function gatherKecamatan(
  gathering: Gathering,
  kecamatan: RegionCode,
  urgency: Urgency,
  only: RegionCode | null = null,
): Promise<number> {
  const { contest, clock } = gathering;
  const slates = await getSlates(contest);
  if (!slates.ok) return 0;
  const lists = slates.value.value.kind === 'published' ? slates.value.value.value : null;
  const slate = slateOf(contest, lists, kecamatan);
  if (slate.kind === 'noContest') return 0;
  const table = await question(gathering, urgency, (source) => source.aggregate(kecamatan));
  if (!table.ok || table.value.kind === 'notPublished') return 0;

  const listed = slate.kind === 'slate' ? slate.options : [];
  const due = table.value.value.rows
    .filter((row) => only === null || row.code === only)
    .flatMap((row) => {
      const reading = readingOf(row, desaDigest(contest, row.code), clock.now());
      return reading === null ? [] : [{ ...reading, code: row.code, listed }];
    });
  await inParallel(due, DESA_AT_ONCE, (desa) => gatherDesa(gathering, desa, urgency));
  return due.length;
}

const DESA_AT_ONCE = 4;

/** An unchanged desa of which something is awaited is asked again after so many seconds: parts that are in no table do come. */
const AWAITED_S = 10 * 60;

function readingOf(
  row: AggregateRow,
  known: DesaDigest | null,
  nowMs: number,
): Pick<DesaToRead, 'stamp' | 'before'> | null {
  const isIn = hasProgress(row.progress) || ['counted', 'withheld'].includes(row.tally.kind);
  if (!isIn) return null;
  const stamp = stampOf(row);
  if (known?.stamp !== stamp) return { stamp, before: null };
  return known.awaited.length > 0 && nowMs / 1000 - known.readAt >= AWAITED_S
    ? { stamp, before: known }
    : null;
}

/** Changes whenever the source's word on a desa does. */
function stampOf({ tally, progress }: AggregateRow): string {
  return createHash('sha256')
    .update(JSON.stringify([tally, progress]))
    .digest('base64url')
    .slice(0, 12);
}

/** What a reader wants and the walk comes by at the same time is read once. */
const underWay = new WeakMap<Gathering, Set<RegionCode>>();

async function gatherDesa(gathering: Gathering, desa: DesaToRead, urgency: Urgency): Promise<void> {
  const busy = underWay.get(gathering) ?? new Set();
  underWay.set(gathering, busy);
  if (busy.has(desa.code)) return;
  busy.add(desa.code);
  try {
    const read = await readDesa(gathering, desa, urgency);
    if (!read.ok || read.value === null) return;
    const known = desaDigest(gathering.contest, desa.code);
    // Documents that were there and are gone are not believed, as on their pages: what is known stays, for a while.
    const isLess = known !== null && read.value.digest.read < known.digest.read;
    recordDesa(gathering.contest, desa.code, isLess ? { ...known, readAt: read.value.readAt } : read.value);
  } finally {
    busy.delete(desa.code);
  }
}
