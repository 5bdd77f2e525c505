import { mapValue } from './map-value.ts';
import { statedTps } from './progress.ts';
import { levelOf, type RegionCode, type RegionLevel } from './region-code.ts';
import type { ResultRow } from './region-result.ts';
import type { NoValue } from './row-state.ts';
import type { Hundredths } from './share.ts';

/** What regions can be ranked by: a measure of the region, never a candidate. Each has its own part of an address. */
export const MEASURES = [
  { name: 'closest', slug: 'selisih', kind: 'margin', isHighestFirst: false },
  { name: 'slowest', slug: 'tps-masuk', kind: 'progress', isHighestFirst: false },
  { name: 'highestTurnout', slug: 'partisipasi-tertinggi', kind: 'turnout', isHighestFirst: true },
  { name: 'lowestTurnout', slug: 'partisipasi-terendah', kind: 'turnout', isHighestFirst: false },
  { name: 'mostInvalid', slug: 'suara-tidak-sah', kind: 'invalidShare', isHighestFirst: true },
  { name: 'mostInconsistent', slug: 'tidak-konsisten', kind: 'inconsistent', isHighestFirst: true },
] as const;
export type Measure = (typeof MEASURES)[number];
export type MeasureName = Measure['name'];

/** A region with its place in the ranking; those with the same share have the same place. */
export interface RankedRow<Row extends ResultRow> {
  readonly row: Row;
  readonly place: number;
  readonly share: Hundredths;
}

/** A region of which too little is known to be ranked, and why. */
export interface UnrankedRow<Row extends ResultRow> {
  readonly row: Row;
  readonly why: NoValue;
}

export interface Ranking<Row extends ResultRow> {
  readonly ranked: readonly RankedRow<Row>[];
  readonly unranked: readonly UnrankedRow<Row>[];
}

/** Regions in the order of a measure. One without enough coverage is not ranked, one that does not vote is left out. */
export function rankingOf<Row extends ResultRow>(rows: readonly Row[], measure: Measure): Ranking<Row> {
  const valued: { readonly row: Row; readonly share: Hundredths }[] = [];
  const unranked: UnrankedRow<Row>[] = [];
  for (const row of rows) {
    const value = measured(row, measure);
    if (typeof value === 'number') valued.push({ row, share: value });
    else if (value !== 'notContested') unranked.push({ row, why: value });
  }
  const sign = measure.isHighestFirst ? -1 : 1;
  valued.sort((a, b) => sign * (a.share - b.share) || (a.row.code < b.row.code ? -1 : 1));
  return { ranked: withPlaces(valued), unranked };
}

function measured(row: ResultRow, { kind }: Measure): Hundredths | NoValue {
  const value = mapValue(row, { kind });
  switch (value.kind) {
    case 'share':
    case 'about':
    case 'most':
      return value.share;
    case 'none':
      // A region of which the source states how many TPS there are, and that none is in, is the slowest of all.
      return kind === 'progress' && isNoneIn(row) ? 0 : value.why;
  }
}

function isNoneIn({ progress }: ResultRow): boolean {
  return progress.kind === 'fraction' && progress.counted === 0 && (statedTps(progress)?.total ?? 0) > 0;
}

function withPlaces<Row extends ResultRow>(
  valued: readonly { readonly row: Row; readonly share: Hundredths }[],
): readonly RankedRow<Row>[] {
  const ranked: RankedRow<Row>[] = [];
  for (const one of valued) {
    const before = ranked.at(-1);
    const place = before?.share === one.share ? before.place : ranked.length + 1;
    ranked.push({ ...one, place });
  }
  return ranked;
}

/** Tiers that the regions in a region can be ranked by, the one to show first at the front; none where only TPS stand below. */
export function rankedLevels(code: RegionCode): readonly RegionLevel[] {
  switch (levelOf(code)) {
    case 'nasional':
      return ['kabkota', 'provinsi'];
    case 'provinsi':
      return ['kabkota', 'kecamatan'];
    case 'kabkota':
      return ['kecamatan', 'desa'];
    case 'kecamatan':
      return ['desa'];
    default:
      return [];
  }
}

/** A measure and a tier as the end of an address says them. */
export interface RankingView {
  readonly measure: Measure;
  readonly level: RegionLevel;
}

/** Reads the end of an address, `tidak-konsisten` or `selisih/kecamatan`; null for anything that is no ranking there. */
export function parseRanking(slugs: readonly string[], levels: readonly RegionLevel[]): RankingView | null {
  const [measureSlug = MEASURES[0].slug, levelSlug = levels[0], ...rest] = slugs;
  const measure = MEASURES.find(({ slug }) => slug === measureSlug);
  const level = levels.find((candidate) => candidate === levelSlug);
  return measure === undefined || level === undefined || rest.length > 0 ? null : { measure, level };
}

/** The end of the address of a view, the shortest that says it. */
export function rankingSlugs(
  { measure, level }: RankingView,
  levels: readonly RegionLevel[],
): readonly string[] {
  if (level !== levels[0]) return [measure.slug, level];
  return measure === MEASURES[0] ? [] : [measure.slug];
}
