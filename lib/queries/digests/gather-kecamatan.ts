import { createHash } from 'node:crypto';
import pMap from 'p-map';
import type { AggregateRow } from '#lib/domain/aggregate.ts';
import { DOUBT_MS } from '#lib/domain/answer-order.ts';
import { hasProgress } from '#lib/domain/progress.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { getSlates } from '#lib/source/documents.ts';
import { slateOf } from '../region/slate.ts';
import { type DesaDigest, desaDigest, NOTHING_READ, recordDesa } from './digest-store.ts';
import { type Gathering, question } from './question.ts';
import { type DesaReading, type DesaToRead, readDesa } from './read-desa.ts';
import type { Urgency } from './token-bucket.ts';

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
  const lists = lastKnown(slates.value.value);
  const slate = slateOf(contest, lists, kecamatan);
  if (slate.kind === 'noContest') return 0;
  const table = await question(gathering, urgency, (source) => source.aggregate(kecamatan));
  if (!table.ok || table.value.kind === 'notPublished') return 0;

  const listed = slate.kind === 'slate' ? slate.options : [];
  const due = table.value.value.rows
    .filter((row) => only === null || row.code === only)
    .flatMap((row) => {
      const reading = readingOf(row, desaDigest(contest, row.code), clock.now());
      return reading === null ? [] : [{ ...reading, code: row.code, listed, isInsistent: false }];
    });
  await pMap(due, (desa) => gatherDesa(gathering, desa, urgency), { concurrency: DESA_AT_ONCE });
  return due.length;
}

const DESA_AT_ONCE = 4;

/**
 * For how long documents that were read before and are not to be had are doubted: as long as on their pages (DOUBT_MS). The
 * desa's sums stay as they were, and it is read again when its row changes or the doubt is over. Then what is there counts.
 */
const DOUBTED_S = DOUBT_MS / 1000;

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
  if (known.doubtedSince !== null)
    return isDoubtOver(known.doubtedSince, nowMs) ? { stamp, before: null } : null;
  return known.awaited.length > 0 && nowMs / 1000 - known.readAt >= AWAITED_S
    ? { stamp, before: known }
    : null;
}

/** A doubt that began in the future is of a clock that was set back since. */
function isDoubtOver(since: number, nowMs: number): boolean {
  const seconds = nowMs / 1000 - since;
  return seconds >= DOUBTED_S || seconds < 0;
}

/** Changes whenever the source's word on a desa does. */
function stampOf({ tally, progress }: AggregateRow): string {
  return createHash('sha256')
    .update(JSON.stringify([tally, progress]))
    .digest('base64url')
    .slice(0, 12);
}

interface Readings {
  /** What a reader wants and the walk comes by at the same time is read once. */
  readonly underWay: Set<RegionCode>;
  /** Desa whose last reading broke off. */
  readonly brokenOff: Set<RegionCode>;
}

const readings = new WeakMap<Gathering, Readings>();

async function gatherDesa(gathering: Gathering, desa: DesaToRead, urgency: Urgency): Promise<void> {
  const { underWay, brokenOff } = readings.get(gathering) ?? { underWay: new Set(), brokenOff: new Set() };
  readings.set(gathering, { underWay, brokenOff });
  if (underWay.has(desa.code)) return;
  underWay.add(desa.code);
  try {
    const isInsistent = brokenOff.delete(desa.code);
    const read = await readDesa(gathering, { ...desa, isInsistent }, urgency);
    if (!read.ok && !isInsistent) {
      brokenOff.add(desa.code);
      return;
    }
    const reading = read.ok ? read.value : null;
    const known = desaDigest(gathering.contest, desa.code);
    recordDesa(gathering.contest, desa.code, believed(known, reading, desa.stamp, gathering.clock.now()));
  } finally {
    underWay.delete(desa.code);
  }
}

/**
 * What a desa is held to be after a reading. One that lacks documents read before is doubted for a while; a desa of which
 * nothing could be had, twice, or whose TPS are not listed, stays as it was, and is read again when as much time has passed.
 */
function believed(
  known: DesaDigest | null,
  reading: DesaReading | null,
  stamp: string,
  nowMs: number,
): DesaDigest {
  const now = Math.floor(nowMs / 1000);
  if (reading === null) return { ...(known ?? NOTHING_READ), stamp, readAt: now, doubtedSince: now };
  const { read, unread } = reading;
  if (known === null) return read;
  const isLess = read.digest.read < known.digest.read || unread.some((code) => !known.awaited.includes(code));
  const since = known.doubtedSince ?? now;
  if (!isLess || isDoubtOver(since, nowMs)) return read;
  return { ...known, stamp, readAt: now, doubtedSince: since };
}
