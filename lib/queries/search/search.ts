import pMap from 'p-map';
import type { Contest } from '#lib/domain/contest.ts';
import { type ContestLabel, contestLabel } from '#lib/domain/contest-label.ts';
import { isRegionCode, levelOf, tpsNumberOf } from '#lib/domain/region-code.ts';
import { isSameDay } from '#lib/domain/same-day.ts';
import type { FoundInProvince, FoundPlace, FoundPlaces, SearchAnswer } from '#lib/domain/search-answer.ts';
import { findCodes } from '#lib/search/find-codes.ts';
import { findPlaces } from '#lib/search/find-places.ts';
import type { PlaceIndex } from '#lib/search/place-index.ts';
import { type ReadQuery, readAsTps, readQuery, type WordsQuery } from '#lib/search/read-query.ts';
import { settings } from '#lib/settings.ts';
import { findOutsideIndex } from './search-codes.ts';
import { getSearchIndex, type SearchIndex } from './search-index.ts';
import { placeAt, regionAtPosition } from './search-places.ts';
import { findTpsOf } from './search-tps.ts';

export interface SearchOptions {
  /** Contest that the reader looks at; null, or one that does not exist, for those of the latest voting day. */
  readonly slug: string | null;
  /** Code of the region that the reader looks at, or null. */
  readonly near: string | null;
  readonly limit: number;
}

/** What `/cari` shows. */
export interface SearchPage {
  readonly query: string;
  /** The contest that was chosen, or null. */
  readonly contest: ContestLabel | null;
  /** Contests in whose lists was looked. */
  readonly contests: readonly ContestLabel[];
  readonly answer: SearchAnswer;
}

const MOST_ON_PAGE = 40;
/** Lists of TPS that one search may ask the source for. */
const MOST_TPS_LISTS = 5;

/** The page of search results. Never throws: a source that fails is an answer of its own. */
export async function getSearchPage(query: string, slug: string | null): Promise<SearchPage> {
  const contests = contestsFor(slug);
  const chosen = contests.find((contest) => contest.slug === slug);
  return {
    query,
    contest: chosen === undefined ? null : contestLabel(chosen),
    contests: contests.map(contestLabel),
    answer: await search(query, { slug, near: null, limit: MOST_ON_PAGE }),
  };
}

/**
 * Looks for the places a query means. Where the contests of the latest voting day have none of just these names and none
 * was chosen, those of other days are looked through: places abroad, for one, vote for president alone.
 */
export async function search(text: string, options: SearchOptions): Promise<SearchAnswer> {
  const query = readQuery(text);
  if (query.kind === 'problem') return query;
  const contests = contestsFor(options.slug);
  const answer = await searchIn(contests, query, options);
  const isChosen = contests.some(({ slug }) => slug === options.slug);
  if (isChosen || answer.kind !== 'places' || answer.isExact) return answer;
  const others = ofOtherDays(contests);
  const elsewhere = others.length === 0 ? answer : await searchIn(others, query, options);
  if (elsewhere.kind !== 'places' || elsewhere.places.length === 0) return answer;
  return elsewhere.isExact || answer.places.length === 0 ? elsewhere : answer;
}

async function searchIn(
  contests: readonly Contest[],
  query: Exclude<ReadQuery, { readonly kind: 'problem' }>,
  { near, limit }: SearchOptions,
): Promise<SearchAnswer> {
  const index = await getSearchIndex();
  const bits = bitsOf(index.places, contests);
  const isEmpty = !index.places.trees.some((trees) => (trees & bits) !== 0);
  if (isEmpty && query.kind === 'words') return { kind: 'unavailable' };
  const found = await findIn(index, contests, query, { bits, near, limit });
  const number = query.kind === 'words' ? found.tpsNumber : query.tpsNumber;
  if (number === null) return found;
  const places = await withTps(contests, found.places, number);
  return { ...found, places };
}

/** Real contests beside real ones, simulated ones beside simulated ones. */
function ofOtherDays(looked: readonly Contest[]): readonly Contest[] {
  const { contests } = settings();
  return contests.filter(
    (contest) => !looked.includes(contest) && contest.simulated === looked[0]?.simulated,
  );
}

/** The chosen contest, else every contest of the latest voting day: real ones before simulated ones. */
export function contestsFor(slug: string | null): readonly Contest[] {
  const { contests } = settings();
  const chosen = contests.find((contest) => contest.slug === slug);
  if (chosen !== undefined) return [chosen];
  const [latest] = contests.toSorted(
    (a, b) => Number(a.simulated) - Number(b.simulated) || (a.votingDate < b.votingDate ? 1 : -1),
  );
  return latest === undefined ? [] : contests.filter((contest) => isSameDay(contest, latest));
}

interface Where {
  readonly bits: number;
  readonly near: string | null;
  readonly limit: number;
}

async function findIn(
  index: SearchIndex,
  contests: readonly Contest[],
  query: Exclude<ReadQuery, { readonly kind: 'problem' }>,
  where: Where,
): Promise<FoundPlaces> {
  const { places } = index;
  const shared = {
    kind: 'places',
    tpsNumber: query.tpsNumber ?? numberInCode(query),
    isShallow: contests.some(({ slug }) => !index.deep.has(slug)),
  } as const;
  if (query.kind === 'words') {
    const found = wordsFound(places, contests, query, where);
    // A number that is part of no name there is that of a TPS: SUKAMAJU 2 is a desa, Karangsong 5 is not.
    const asTps = found.isExact ? null : readAsTps(query);
    if (asTps === null) return { ...shared, ...found };
    const ofTps = wordsFound(places, contests, asTps, where);
    return ofTps.places.length === 0
      ? { ...shared, ...found }
      : { ...shared, ...ofTps, tpsNumber: asTps.tpsNumber };
  }
  const { exact, beginning, total } = findCodes(places, query.code, where.bits, where.limit);
  // What a whole code names comes alone; what it may be the beginning of, only where it names nothing.
  const positions = exact === null ? beginning : [exact];
  const found = positions.flatMap((position) => placeAt(places, position, contests) ?? []);
  const outside = found.length > 0 ? [] : await findOutsideIndex(contests, query.code);
  return {
    ...shared,
    places: [...found, ...outside],
    total: exact === null ? Math.max(total, outside.length) : 1,
    provinces: [],
    isPartial: false,
    isExact: exact !== null,
  };
}

/** The code of a TPS ends in its number. */
function numberInCode(query: ReadQuery): string | null {
  const code = query.kind === 'code' && isRegionCode(query.code) ? query.code : null;
  return code !== null && levelOf(code) === 'tps' ? tpsNumberOf(code) : null;
}

function wordsFound(
  places: PlaceIndex,
  contests: readonly Contest[],
  query: WordsQuery,
  { bits, near, limit }: Where,
): Pick<FoundPlaces, 'places' | 'total' | 'provinces' | 'isPartial' | 'isExact'> {
  const whole = findPlaces(places, query, { trees: bits, near, limit });
  // A TPS is asked for in a desa; where no desa answers, a wider place is a way on.
  const found =
    whole.positions.length > 0 || !query.isAboutTps
      ? whole
      : findPlaces(places, { ...query, isAboutTps: false }, { trees: bits, near, limit });
  return {
    places: found.positions.flatMap((position) => placeAt(places, position, contests) ?? []),
    total: found.total,
    provinces: provincesOf(places, found.provinces),
    isPartial: found.isPartial,
    isExact: found.isExact,
  };
}

function provincesOf(places: PlaceIndex, counts: ReadonlyMap<string, number>): readonly FoundInProvince[] {
  if (counts.size < 2) return [];
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .flatMap(([code, count]) => {
      const { exact } = findCodes(places, code, -1, 0);
      return exact === null ? [] : [{ province: regionAtPosition(places, exact), count }];
    });
}

async function withTps(
  contests: readonly Contest[],
  places: readonly FoundPlace[],
  number: string,
): Promise<readonly FoundPlace[]> {
  return pMap(
    places,
    async (place, at): Promise<FoundPlace> => {
      const contest = contests.find(({ slug }) => slug === place.contests[0]?.slug);
      if (contest === undefined || at >= MOST_TPS_LISTS) return { ...place, tps: { kind: 'unknown' } };
      return { ...place, tps: await findTpsOf(contest, place.region.code, number) };
    },
    { concurrency: 2 },
  );
}

function bitsOf({ treeNames }: PlaceIndex, contests: readonly Contest[]): number {
  return contests.reduce((bits, { slug }) => {
    const at = treeNames.indexOf(slug);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);
}
