import type { BallotOption, Slate } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { NATION, type RegionCode, regionAt } from '#lib/domain/region-code.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';

/** The ballot that is used in a region. */
export type RegionSlate =
  | { readonly kind: 'slate'; readonly options: readonly BallotOption[] }
  /** Above the tier that elects: each part has a ballot of its own. */
  | { readonly kind: 'severalSlates' }
  /** The source lists candidates, none of them for this region: there is no such contest here. */
  | { readonly kind: 'noContest' }
  /** The source lists no candidates at all yet. */
  | { readonly kind: 'unknown' };

/** Finds the ballot of a region in the contest's lists (RECAP_API §5.14). */
export function slateOf(contest: Contest, slates: readonly Slate[] | null, region: RegionCode): RegionSlate {
  if (slates === null || slates.length === 0) return { kind: 'unknown' };
  const electing = regionAt(region, contest.slateLevel);
  if (electing === null) {
    const hasAny = region === NATION || slates.some((slate) => slate.region.startsWith(region));
    return hasAny ? { kind: 'severalSlates' } : { kind: 'noContest' };
  }
  const slate = slates.find((candidate) => candidate.region === electing);
  return slate ? { kind: 'slate', options: slate.options } : { kind: 'noContest' };
}

/**
 * Options the votes name but the ballot does not, so that no vote is left out of sight. On a known ballot nothing is missed
 * by a key that stands on no list and has no number.
 */
export function withUnlisted(
  options: readonly BallotOption[],
  votes: readonly OptionVotes[],
): readonly BallotOption[] {
  const listed = new Set<string>(options.map((option) => option.id));
  const named = options.length === 0 ? votes : votes.filter((entry) => entry.votes !== null);
  const unlisted = [...new Set(named.map(({ option }) => option))].filter((id) => !listed.has(id));
  return [...options, ...unlisted.map((id): BallotOption => ({ kind: 'unlisted', id, ballotNumber: null }))];
}
