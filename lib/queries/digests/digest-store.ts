import { processState } from '#lib/cache/process-state.ts';
import type { AttentionTps } from '#lib/domain/attention-tps.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { ancestorsOf, levelOf, NATION, parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { EMPTY_DIGEST, sumDigests, type TpsDigest } from '#lib/domain/tps-digest.ts';

/** What was read in the TPS documents of one desa, and what is needed to know whether to read them again. */
export interface DesaDigest {
  /** Over every document that was read. */
  readonly digest: TpsDigest;
  /** Names the desa's row in its kecamatan's table at the time of reading. */
  readonly stamp: string;
  /** Over the documents that were read whole. */
  readonly settled: TpsDigest;
  /** TPS whose document was not there, could not be read or lacked a part. */
  readonly awaited: readonly RegionCode[];
  /** TPS that someone should look at, in code order. */
  readonly attention: readonly AttentionTps[];
  /** Unix time of the last reading by this process, in whole seconds; 0 for an earlier process. */
  readonly readAt: number;
  /**
   * Since when documents that were read before are not to be had, in Unix seconds; the sums are then those of before.
   * Null where all are there, or what is there is believed.
   */
  readonly doubtedSince: number | null;
}

/** A desa of which there was nothing to read. */
export const NOTHING_READ: Omit<DesaDigest, 'stamp'> = {
  digest: EMPTY_DIGEST,
  settled: EMPTY_DIGEST,
  awaited: [],
  attention: [],
  readAt: 0,
  doubtedSince: null,
};

interface KecamatanDigests {
  /** Provinsi, kabkota and the kecamatan itself. */
  readonly trail: readonly RegionCode[];
  readonly desa: Map<RegionCode, DesaDigest>;
  /** Null when it has to be added up anew: a desa was read since. */
  sum: TpsDigest | null;
}

interface DigestStore {
  /** By contest, then by kecamatan: adding up the nation then takes some 7,000 kept sums and no code is cut up. */
  readonly contests: Map<string, Map<RegionCode, KecamatanDigests>>;
  /** By contest: kabkota with desa that are not on disk yet. */
  readonly unsaved: Map<string, Set<RegionCode>>;
}

const store = processState(
  'tpsDigests',
  (): DigestStore => ({ contests: new Map(), unsaved: new Map<string, Set<RegionCode>>() }),
);

/**
 * Sums over the TPS documents read so far, for each child of a region; empty for a desa, whose children are TPS. A child
 * of which no document was read is absent: unknown is never zero.
 */
export function digestsOfChildren(contest: Contest, parent: RegionCode): ReadonlyMap<RegionCode, TpsDigest> {
  const kecamatan = store.contests.get(contest.slug);
  if (levelOf(parent) === 'kecamatan') {
    const desa = [...(kecamatan?.get(parent)?.desa ?? [])];
    return readOnly(desa.map(([code, { digest }]) => [code, digest]));
  }
  const step = ['nasional', 'provinsi', 'kabkota'].indexOf(levelOf(parent));
  const parts = new Map<RegionCode, TpsDigest[]>();
  for (const one of within(kecamatan, parent)) {
    const child = one.trail[step];
    if (child === undefined) continue;
    const known = parts.get(child);
    if (known) known.push(sumOf(one));
    else parts.set(child, [sumOf(one)]);
  }
  return readOnly([...parts].map(([code, digests]) => [code, sumDigests(digests)]));
}

/** The sum over a region's TPS documents read so far; null where none was. */
export function digestOf(contest: Contest, region: RegionCode): TpsDigest | null {
  const kecamatan = store.contests.get(contest.slug);
  const level = levelOf(region);
  if (level === 'tps') return null;
  const digest =
    level === 'desa' ? desaDigest(contest, region)?.digest : sumDigests(within(kecamatan, region).map(sumOf));
  return digest === undefined || digest.read === 0 ? null : digest;
}

/** What is known of a desa; null where it was never read. */
export function desaDigest(contest: Contest, desa: RegionCode): DesaDigest | null {
  const kecamatan = parentOf(desa);
  if (kecamatan === null) return null;
  return store.contests.get(contest.slug)?.get(kecamatan)?.desa.get(desa) ?? null;
}

/** Puts what was just read of a desa in place of what was known, to be saved with its kabkota. */
export function recordDesa(contest: Contest, desa: RegionCode, read: DesaDigest): void {
  const kabkota = putDesa(contest, desa, read);
  if (kabkota === null) return;
  const unsaved = store.unsaved.get(contest.slug) ?? new Set();
  store.unsaved.set(contest.slug, unsaved.add(kabkota));
}

/** The same for what lies on disk already. Returns its kabkota; null for a code that is no desa. */
export function putDesa(contest: Contest, code: RegionCode, read: DesaDigest): RegionCode | null {
  const trail = ancestorsOf(code);
  const [, kabkota, kecamatan] = trail;
  if (levelOf(code) !== 'desa' || kabkota === undefined || kecamatan === undefined) return null;
  const all = store.contests.get(contest.slug) ?? new Map<RegionCode, KecamatanDigests>();
  store.contests.set(contest.slug, all);
  const digests = all.get(kecamatan) ?? { trail, desa: new Map<RegionCode, DesaDigest>(), sum: null };
  all.set(kecamatan, digests);
  digests.desa.set(code, read);
  digests.sum = null;
  return kabkota;
}

/** TPS of a kabkota, kecamatan or desa that someone should look at, as far as its documents were read; in code order. */
export function attentionIn(contest: Contest, region: RegionCode): readonly AttentionTps[] {
  const level = levelOf(region);
  if (level === 'desa') return desaDigest(contest, region)?.attention ?? [];
  const all = store.contests.get(contest.slug);
  const own =
    level === 'kecamatan' ? [all?.get(region)?.desa ?? []] : within(all, region).map(({ desa }) => desa);
  return own
    .flatMap((desa) => [...desa])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { attention }]) => attention);
}

/** Every desa of a kabkota that was read. */
export function desaOfKabkota(
  contest: Contest,
  kabkota: RegionCode,
): readonly (readonly [RegionCode, DesaDigest])[] {
  return within(store.contests.get(contest.slug), kabkota).flatMap(({ desa }) => [...desa]);
}

/** Kabkota of a contest that changed since this was last asked. */
export function takeUnsaved(contest: Contest): readonly RegionCode[] {
  const codes = [...(store.unsaved.get(contest.slug) ?? [])];
  store.unsaved.delete(contest.slug);
  return codes;
}

function within(
  kecamatan: ReadonlyMap<RegionCode, KecamatanDigests> | undefined,
  region: RegionCode,
): readonly KecamatanDigests[] {
  const all = [...(kecamatan?.values() ?? [])];
  return region === NATION ? all : all.filter(({ trail }) => trail.includes(region));
}

function sumOf(kecamatan: KecamatanDigests): TpsDigest {
  kecamatan.sum ??= sumDigests([...kecamatan.desa.values()].map(({ digest }) => digest));
  return kecamatan.sum;
}

function readOnly(sums: readonly (readonly [RegionCode, TpsDigest])[]): ReadonlyMap<RegionCode, TpsDigest> {
  return new Map(sums.filter(([, { read }]) => read > 0));
}
