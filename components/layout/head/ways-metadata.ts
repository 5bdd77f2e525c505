import type { Metadata } from 'next';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { comparePath, rankingPath } from '#lib/domain/page-path.ts';
import { type RankingView, rankingSlugs } from '#lib/domain/ranking.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import { regionName } from '#lib/format/region-name.ts';
import { compareText } from '#lib/text/compare.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { rankingText } from '#lib/text/ranking.ts';
import { placeName } from '../frame/result-heading.tsx';
import { metadataOf, type Place } from './result-metadata.ts';

type RankedPlace = Extract<Place, { readonly kind: 'region' }> & {
  readonly view: RankingView;
  readonly levels: readonly RegionLevel[];
};

/** Of a ranking: its name says the measure, its address is that of the order. */
export function rankingMetadata(place: RankedPlace): Metadata {
  const { contest, region, above, view, levels } = place;
  const name = rankingText().title(rankingText().measure[view.measure.name], placeName(region, above));
  return metadataOf(place, name, rankingPath(contest.slug, region.code, rankingSlugs(view, levels)));
}

type ComparedPlace = Extract<Place, { readonly kind: 'region' }> & {
  readonly other: { readonly contest: ContestLabel; readonly region: Region; readonly slug: string } | null;
};

/** Of a comparison. Pairs are without number: they are read, not listed. */
export function compareMetadata(place: ComparedPlace): Metadata {
  const { contest, region, above, other } = place;
  const beside =
    other === null || other.region.code !== region.code
      ? other && regionName(other.region)
      : contestShortTitle(other.contest);
  const name = compareText().title(placeName(region, above), beside);
  const metadata = metadataOf(place, name, comparePath(contest.slug, region.code, other?.slug ?? null));
  return { ...metadata, robots: { index: false } };
}
