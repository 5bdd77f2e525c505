import { cache } from 'react';
import type { Contest } from '#lib/domain/contest.ts';
import { type ContestLabel, contestLabel, contestLabelAt } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { isRegionOrNation, levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { isSameDay } from '#lib/domain/same-day.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { settings } from '#lib/settings.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
import { currentEdition } from '../edition.ts';
import { type Neighbours, neighboursOf } from '../tps/neighbours.ts';
import { besideOtherContests } from '../tps/other-contests.ts';
import { getTpsResult } from '../tps/tps-result.ts';
import { getBoundaryMap } from './boundary-map.ts';
import { findRegion } from './find-region.ts';
import { numbersVersion } from './numbers-version.ts';
import { shownRegion } from './place-abroad.ts';
import { getRegionResult } from './region-result.ts';

interface Place {
  readonly contest: ContestLabel;
  readonly region: Region;
  /** From the province down to the parent. */
  readonly above: readonly Region[];
  /** Every contest of the same voting day, this one among them: a reader can switch at the same place. */
  readonly sameDay: readonly ContestLabel[];
  readonly edition: Edition;
}

/** What the page of a region needs, the nation among them. */
export interface RegionPage extends Place {
  readonly kind: 'region';
  readonly result: RegionResult;
  /** Of the numbers (`numbersVersion`). */
  readonly version: string;
  /** Null where there are no boundaries of its children. */
  readonly boundary: BoundaryMap | null;
}

/** What the page of a TPS needs. */
export interface TpsPage extends Place {
  readonly kind: 'tps';
  readonly result: TpsResult;
  /** Of the numbers (`numbersVersion`). */
  readonly version: string;
  readonly neighbours: Neighbours;
}

/** What an address of a region or TPS names. */
export type ResultPage = RegionPage | TpsPage | { readonly kind: 'notFound' };

/**
 * The page of a region or TPS, once per request; `0` is the nation. Throws `SourceUnavailable` when nothing is kept and
 * the source gives nothing.
 */
export const getResultPage = cache(async (slug: string, codeText: string): Promise<ResultPage> => {
  const page = await loadResultPage(slug, codeText);
  if (!page.ok) throw new SourceUnavailable(askedPath(slug, codeText), page.error);
  return page.value;
});

/** The same where only a region has such a page; null for a TPS, and for what does not exist. */
export async function getRegionPage(slug: string, codeText: string): Promise<RegionPage | null> {
  const page = await getResultPage(slug, codeText);
  return page.kind === 'region' ? page : null;
}

/** Like `getResultPage`, with the failure as a value. */
export async function loadResultPage(
  slug: string,
  codeText: string,
): Promise<Result<ResultPage, SirekapError>> {
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  if (contest === undefined || !isRegionOrNation(codeText)) return ok({ kind: 'notFound' });
  return loadPlace(contest, codeText);
}

/** The address under which readers asked for the page of a region, from the code that it has inside the site. */
export function askedPath(slug: string, codeText: string): string {
  return isRegionOrNation(codeText) ? pagePath(slug, codeText) : `/${slug}/${codeText}`;
}

async function loadPlace(contest: Contest, asked: RegionCode): Promise<Result<ResultPage, SirekapError>> {
  const code = await shownRegion(contest, asked);
  const place = await placeOf(contest, code);
  if (!place.ok) return place;
  if (place.value === null) return ok({ kind: 'notFound' });
  if (levelOf(code) === 'tps') {
    const result = await getTpsResult(contest, code);
    if (!result.ok) return result;
    const [beside, neighbours] = await Promise.all([
      besideOtherContests(contest, result.value),
      neighboursOf(contest, code),
    ]);
    const version = numbersVersion(beside);
    return ok({ kind: 'tps', ...place.value, result: beside, version, neighbours });
  }
  const [result, boundary] = await Promise.all([getRegionResult(contest, code), getBoundaryMap(code)]);
  if (!result.ok) return result;
  const version = numbersVersion(result.value);
  return ok({ kind: 'region', ...place.value, result: result.value, version, boundary });
}

async function placeOf(contest: Contest, code: RegionCode): Promise<Result<Place | null, SirekapError>> {
  const label = contestLabelAt(contest, code);
  const sameDay = settings()
    .contests.filter((other) => isSameDay(other, contest))
    .map(contestLabel);
  const about = { contest: label, sameDay, edition: currentEdition() };
  const found = await findRegion(contest, code);
  if (!found.ok) return found;
  if (found.value.kind === 'unknown') return ok(null);
  return ok({ ...about, region: found.value.region, above: found.value.above });
}
