import type { BallotOption, CandidateId } from './candidate.ts';
import { pagePath } from './page-path.ts';
import type { RegionCode } from './region-code.ts';
import type { ResultRow } from './region-result.ts';

/** What a map colours by. */
export type MapStatistic =
  /** Share of valid votes of one option. */
  | { readonly kind: 'votes'; readonly option: CandidateId }
  /** Which option has most votes so far. */
  | { readonly kind: 'mostVotes' }
  /** Distance between the two options with most votes, as a share of valid votes. */
  | { readonly kind: 'margin' }
  | { readonly kind: 'turnout' }
  | { readonly kind: 'invalidShare' }
  /** Share of TPS that are in. */
  | { readonly kind: 'progress' }
  /** Share of checked TPS that are not consistent. */
  | { readonly kind: 'inconsistent' };

/** How regions are drawn: by their boundaries, as tiles of one size, or as bubbles sized by votes. */
export const MAP_MODES = ['shapes', 'tiles', 'bubbles'] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** What a map shows; the whole of its state that a link carries. */
export interface MapView {
  readonly statistic: MapStatistic;
  readonly mode: MapMode;
}

type Named = Exclude<MapStatistic['kind'], 'votes'>;

const SLUGS: Readonly<Record<Named, string>> = {
  mostVotes: 'perolehan-terbanyak',
  margin: 'selisih',
  turnout: 'partisipasi',
  invalidShare: 'suara-tidak-sah',
  progress: 'tps-masuk',
  inconsistent: 'tidak-konsisten',
};
const NAMED: readonly Named[] = [
  'mostVotes',
  'progress',
  'margin',
  'turnout',
  'invalidShare',
  'inconsistent',
];
const MODE_SLUGS: Readonly<Record<Exclude<MapMode, 'shapes'>, string>> = {
  tiles: 'kotak',
  bubbles: 'gelembung',
};

/**
 * Statistics that a region's map can show, in the order of its switch: options in ballot order come after "most". What
 * TPS documents tell is offered where the site reads them, before it has read any: a switch that grows would move the map.
 */
export function statisticsOf(
  options: readonly BallotOption[],
  rows: readonly ResultRow[],
  isGathered: boolean,
): readonly MapStatistic[] {
  // Where every child has a ballot of its own, what can be compared comes first: how close each of them is.
  const order: readonly Named[] =
    options.length > 0 ? NAMED : ['margin', ...NAMED.filter((kind) => kind !== 'margin')];
  const hasVotes = options.length > 0 || rows.some((row) => row.ownOptions !== null);
  const named = order
    .filter((kind) => {
      if (kind === 'mostVotes') return options.length > 0;
      if (kind === 'margin') return hasVotes;
      return kind === 'progress' || isGathered || rows.some((row) => row.digest !== null);
    })
    .map((kind) => ({ kind }));
  const votes = options.map(({ id }) => ({ kind: 'votes', option: id }) as const);
  return named.flatMap((statistic) => (statistic.kind === 'mostVotes' ? [statistic, ...votes] : [statistic]));
}

/** What a map shows when a link does not say: the first of its statistics, by boundaries. */
export function defaultView(statistics: readonly MapStatistic[]): MapView {
  return { statistic: statistics[0] ?? { kind: 'progress' }, mode: 'shapes' };
}

/** The last parts of a view's address, e.g. `['suara-2', 'gelembung']`. */
export function viewSlugs(view: MapView, options: readonly BallotOption[]): readonly string[] {
  const statistic = statisticSlug(view.statistic, options);
  return view.mode === 'shapes' ? [statistic] : [statistic, MODE_SLUGS[view.mode]];
}

/**
 * Reads an address's last parts; null for anything that is no view of such a map. What the site has not read anything
 * of yet is a view all the same, so that a link down the tree never breaks.
 */
export function parseView(
  slugs: readonly string[],
  statistics: readonly MapStatistic[],
  options: readonly BallotOption[],
): MapView | null {
  const [first, second, ...rest] = slugs;
  if (first === undefined) return defaultView(statistics);
  const others = NAMED.filter((kind) => kind !== 'mostVotes').map((kind) => ({ kind }));
  const statistic = [...statistics, ...others].find((known) => statisticSlug(known, options) === first);
  const mode = MAP_MODES.find((candidate) => modeSlug(candidate) === second);
  return statistic === undefined || mode === undefined || rest.length > 0 ? null : { statistic, mode };
}

/** The same view on a map one tier up or down, where that map has it; else none, i.e. its default view. */
export function slugsOnOtherTier(
  view: MapView,
  sharesBallot: boolean,
  slugs: readonly string[],
): readonly string[] {
  const isOfBallot = view.statistic.kind === 'votes' || view.statistic.kind === 'mostVotes';
  return isOfBallot && !sharesBallot ? [] : slugs;
}

/** Address of the full-screen map of a region in a view; without one, of its default view. */
export function mapPath(slug: string, code: RegionCode, slugs: readonly string[] = []): string {
  return [pagePath(slug, code), 'peta', ...slugs].join('/');
}

function statisticSlug(statistic: MapStatistic, options: readonly BallotOption[]): string {
  if (statistic.kind !== 'votes') return SLUGS[statistic.kind];
  const place = options.findIndex(({ id }) => id === statistic.option);
  return `suara-${options[place]?.ballotNumber ?? place + 1}`;
}

function modeSlug(mode: MapMode): string | undefined {
  return mode === 'shapes' ? undefined : MODE_SLUGS[mode];
}

/** True when two statistics are the same. */
export function sameStatistic(a: MapStatistic, b: MapStatistic): boolean {
  return a.kind === 'votes' ? b.kind === 'votes' && a.option === b.option : a.kind === b.kind;
}
