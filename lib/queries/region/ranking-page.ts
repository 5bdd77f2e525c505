import pMap from 'p-map';
import { cache } from 'react';
import type { Contest } from '#lib/domain/contest.ts';
import { isOverseas, tierOfRows } from '#lib/domain/overseas.ts';
import {
  parseRanking,
  type Ranking,
  type RankingView,
  rankedLevels,
  rankingOf,
} from '#lib/domain/ranking.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionCode, RegionLevel } from '#lib/domain/region-code.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { settings } from '#lib/settings.ts';
import { inBulk } from '#lib/source/source-queue.ts';
import { getTierResult } from './region-result.ts';
import { getRegionPage, type RegionPage } from './result-page.ts';

/** A row with the child of the page's region that holds it; null where it is such a child itself. */
export interface PlacedRow extends ResultRow {
  readonly within: Region | null;
}

export interface RankingPage extends RegionPage {
  readonly view: RankingView;
  readonly levels: readonly RegionLevel[];
  readonly ranking: Ranking<PlacedRow>;
  /** Children whose own table could not be had: what lies in them is missing. */
  readonly unread: readonly Region[];
}

/** Regions in a region by a measure; null where the address is no ranking. Throws like `getRegionPage`. */
export async function getRankingPage(
  slug: string,
  code: string,
  slugs: readonly string[],
): Promise<RankingPage | null> {
  const page = await getRegionPage(slug, code);
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  if (page === null || page.result.state.kind === 'noContest' || contest === undefined) return null;
  const levels = tierOfRows(page.region.code) === 'tps' ? [] : rankedLevels(page.region.code);
  const view = parseRanking(slugs, levels);
  if (view === null) return null;
  const { rows, unread } = await rowsOf(contest, page, view.level);
  return { ...page, view, levels, ranking: rankingOf(rows, view.measure), unread };
}

interface Rows {
  readonly rows: readonly PlacedRow[];
  readonly unread: readonly Region[];
}

async function rowsOf(contest: Contest, { region, result }: RegionPage, level: RegionLevel): Promise<Rows> {
  if (tierOfRows(region.code) !== level) return rowsBelow(contest, region.code);
  return { rows: result.rows.map((row) => ({ ...row, within: null })), unread: [] };
}

/** The tables of a region's children, once a request: a page's head asks for them too. */
const rowsBelow = cache(async (contest: Contest, code: RegionCode): Promise<Rows> => {
  const page = await getRegionPage(contest.slug, code);
  // A child without this contest has no table, and what lies abroad has places and no tiers.
  const parents = (page?.result.rows ?? []).filter((row) => row.isContested && !isOverseas(row.code));
  const tables = await inBulk('list', () =>
    pMap(
      parents,
      async (within) => {
        const table = await getTierResult(contest, within.code);
        return { within, rows: table.ok ? table.value.rows : null };
      },
      { concurrency: PAGES_AT_ONCE },
    ),
  );
  return {
    rows: tables.flatMap(({ within, rows }) => (rows ?? []).map((row) => ({ ...row, within }))),
    unread: tables.filter(({ rows }) => rows === null).map(({ within }) => within),
  };
});

/** Each asks for its numbers, its list and its D.Hasil: so at most as many questions at a time as have their turn. */
const PAGES_AT_ONCE = 2;
