import type { Contest } from '#lib/domain/contest.ts';
import { type ContestLabel, contestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { isRegionCode, NATION, parentOf } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
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
  const [otherSlug, otherCode] = isRegionCode(asked) ? [slug, asked] : [asked, code];
  // Nothing invented stands beside a real result, whose page does not say that it is.
  if (contestOf(otherSlug)?.simulated !== page.contest.simulated) return null;
  const other = await shownPage(otherSlug, otherCode);
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

/** The same, and null where its source gives nothing now: that is no reason to offer no other. */
function offeredPage(slug: string, code: string): Promise<RegionPage | null> {
  return shownPage(slug, code).catch((failure: unknown) => {
    if (failure instanceof SourceUnavailable) return null;
    throw failure;
  });
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
    ...others.map(({ slug }) => offeredPage(slug, region.code)),
  ]);
  return {
    contests: others.filter((_, at) => beside[at] !== null).map(contestLabel),
    regions: (above?.result.rows ?? []).filter(
      ({ code, isContested }) => isContested && code !== region.code,
    ),
  };
}

function contestOf(slug: string): Contest | undefined {
  return settings().contests.find((contest) => contest.slug === slug);
}
