import { type ContestLabel, contestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { isRegionCode, NATION, parentOf } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { getRegionPage, type RegionPage } from './result-page.ts';

/** A region beside another one, or beside itself in another contest; `other` is null where a reader has yet to choose. */
export interface ComparePage extends RegionPage {
  readonly other: OtherPage | null;
  readonly choices: CompareChoices;
}

/** The page that is compared with, and what names it in the address. */
export type OtherPage = RegionPage & { readonly slug: string };

/** What a region can be put beside. */
export interface CompareChoices {
  readonly contests: readonly ContestLabel[];
  /** Regions of its tier in the same parent; for the nation its provinces. */
  readonly regions: readonly Region[];
}

/** The comparison that an address names; null where there is none. Throws like `getRegionPage`. */
export async function getComparePage(
  slug: string,
  code: string,
  others: readonly string[],
): Promise<ComparePage | null> {
  const [asked = null, ...rest] = others;
  const page = await shownPage(slug, code);
  if (page === null || rest.length > 0) return null;
  if (asked === null) return { ...page, other: null, choices: await choicesOf(page) };
  const other = isRegionCode(asked) ? await shownPage(slug, asked) : await shownPage(asked, code);
  const isSame = other?.contest.slug === page.contest.slug && other.region.code === page.region.code;
  if (other === null || isSame) return null;
  return { ...page, other: { ...other, slug: asked }, choices: NO_CHOICES };
}

const NO_CHOICES: CompareChoices = { contests: [], regions: [] };

/** Null for a TPS, where nobody votes in the contest, and for what does not exist. */
async function shownPage(slug: string, code: string): Promise<RegionPage | null> {
  const page = await getRegionPage(slug, code);
  return page?.result.state.kind === 'noContest' ? null : page;
}

/** Only what a comparison can be made with: regions and contests in which there is something to vote on. */
async function choicesOf(page: RegionPage): Promise<CompareChoices> {
  const { contest, region } = page;
  const others = settings().contests.filter(
    ({ slug, simulated }) => slug !== contest.slug && simulated === contest.simulated,
  );
  const parent = region.code === NATION ? NATION : parentOf(region.code);
  const [above, ...beside] = await Promise.all([
    parent === null || region.code === NATION ? page : getRegionPage(contest.slug, parent),
    ...others.map(({ slug }) => shownPage(slug, region.code)),
  ]);
  return {
    contests: others.filter((_, at) => beside[at] !== null).map(contestLabel),
    regions: (above?.result.rows ?? []).filter(
      ({ code, isContested }) => isContested && code !== region.code,
    ),
  };
}
