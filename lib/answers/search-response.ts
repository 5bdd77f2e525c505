import type { InstantAnswer } from '../domain/instant-answer.ts';
import type { FoundPlace } from '../domain/search-answer.ts';
import { contestsFor, search } from '../queries/search/search.ts';

/** As many as a phone shows above its keyboard. */
const MOST_INSTANT = 8;

/** Names change by decree, TPS lists hardly more often; a search file that was just written is seen soon. */
const CACHED = 'public, max-age=300, s-maxage=300';

/**
 * Instant search: `q`, `contest` (a slug), `near` (a region code) and `prefer` (the slug of a contest that places lead to
 * where they have it) of an address, answered with few places. A query
 * that cannot be looked for gives none; 503 when no list of regions could be had.
 */
export async function respondWithSearch(address: string): Promise<Response> {
  const { searchParams } = new URL(address);
  const slug = searchParams.get('contest');
  const preferred = searchParams.get('prefer');
  const near = /^\d{2}(?:[0-9A-Z]{2})?/.exec(searchParams.get('near') ?? '')?.[0] ?? null;
  const answer = await search(searchParams.get('q') ?? '', { slug, near, limit: MOST_INSTANT });
  if (answer.kind === 'unavailable') return json({ kind: 'sumberTidakTerjangkau' }, 503, 'no-store');
  const places = answer.kind === 'places' ? answer.places : [];
  const looked = new Map(
    [...contestsFor(slug), ...places.flatMap((place) => place.contests)].map((contest) => [
      contest.slug,
      contest,
    ]),
  );
  const contests = [...looked.values()].map(({ slug, shortTitle, simulated }) => ({
    slug,
    shortTitle,
    simulated,
  }));
  const number = answer.kind === 'places' ? answer.tpsNumber : null;
  const body: InstantAnswer = {
    places: places.map((place) => ({
      ...codeAndNames(place),
      contest: contests.findIndex(({ slug }) => slug === contestToOpen(place, preferred)),
      ...(place.tps?.kind === 'absent' && number !== null ? { missingTps: number } : {}),
    })),
    total: answer.kind === 'places' ? answer.total : 0,
    contests,
  };
  return json(body, 200, CACHED);
}

function contestToOpen({ contests }: FoundPlace, preferred: string | null): string | undefined {
  return contests.find(({ slug }) => slug === preferred)?.slug ?? contests[0]?.slug;
}

function codeAndNames({ region, above, tps }: FoundPlace) {
  const path = [...above, region, ...(tps?.kind === 'exists' ? [tps.region] : [])];
  return { code: path.at(-1)?.code ?? region.code, names: path.map(({ name }) => name) };
}

function json(body: object, status: number, cacheControl: string): Response {
  return Response.json(body, {
    status,
    headers: { 'cache-control': cacheControl, 'x-content-type-options': 'nosniff' },
  });
}
