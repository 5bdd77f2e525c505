import { processState } from '../cache/process-state.ts';
import type { Aggregate } from '../domain/aggregate.ts';
import type { Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { FormalRecap } from '../domain/formal-recap.ts';
import type { Published } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import type { TpsDocument } from '../domain/tps.ts';
import type { RecapError } from '../recap/error.ts';
import { createFetchDocument } from '../recap/fetch-document.ts';
import { createRecapSource, type RecapSource } from '../recap/recap-source.ts';
import { Keeper, type Kept } from './keeper.ts';
import { rememberGoodAnswer } from './last-good.ts';
import { FAILURE_MS, KEPT, LIFETIMES } from './lifetimes.ts';

/** A document of the source, perhaps older than promised. */
export type KeptDocument<T> = Kept<Published<T>>;
type Answer<T> = Promise<Result<KeptDocument<T>, RecapError>>;

const keepers = processState('keepers', () => ({
  regions: keeper<readonly Region[]>('regions'),
  candidates: keeper<readonly Slate[]>('candidates'),
  aggregate: keeper<Aggregate>('aggregate'),
  tps: keeper<TpsDocument>('tps'),
  formalRecap: keeper<FormalRecap>('formalRecap'),
}));

const sources = processState('sources', () => ({
  fetchDocument: createFetchDocument(),
  bySlug: new Map<string, RecapSource>(),
}));

function keeper<T>(kind: keyof typeof LIFETIMES): Keeper<Published<T>, RecapError> {
  return new Keeper({ lifetimeMs: LIFETIMES[kind], failureMs: FAILURE_MS, max: KEPT[kind] });
}

function sourceOf(contest: Contest): RecapSource {
  const known = sources.bySlug.get(contest.slug);
  if (known) return known;
  const source = createRecapSource(contest, sources.fetchDocument);
  sources.bySlug.set(contest.slug, source);
  return source;
}

function keyOf(contest: Contest, code: string): string {
  return `${contest.slug}/${code}`;
}

/** Children of a region in the source's tree. */
export function getRegions(contest: Contest, parent: RegionCode): Answer<readonly Region[]> {
  return keepers.regions.get(keyOf(contest, parent), () => sourceOf(contest).regions(parent));
}

/** Candidate lists of a contest. */
export function getSlates(contest: Contest): Answer<readonly Slate[]> {
  return keepers.candidates.get(contest.slug, () => sourceOf(contest).candidates());
}

/** Aggregate of a region; a good one is remembered for the day the source withholds it. */
export function getAggregate(contest: Contest, region: RegionCode): Answer<Aggregate> {
  return keepers.aggregate.get(keyOf(contest, region), async () => {
    const answer = await sourceOf(contest).aggregate(region);
    if (answer.ok && answer.value.kind === 'published') await rememberGoodAnswer(contest, answer.value);
    return answer;
  });
}

/** The aggregate if it is at hand, without asking the source. */
export function peekAggregate(contest: Contest, region: RegionCode): Aggregate | null {
  const known = keepers.aggregate.peek(keyOf(contest, region));
  return known?.kind === 'published' ? known.value : null;
}

/** Document of one TPS. */
export function getTps(contest: Contest, code: RegionCode): Answer<TpsDocument> {
  return keepers.tps.get(keyOf(contest, code), () => sourceOf(contest).tps(code));
}

/** D.Hasil of a region; null at tiers for which the API has none. */
export async function getFormalRecap(
  contest: Contest,
  region: RegionCode,
): Promise<Result<KeptDocument<FormalRecap> | null, RecapError>> {
  const source = sourceOf(contest);
  if (!source.hasFormalRecap(region)) return ok(null);
  return keepers.formalRecap.get(keyOf(contest, region), () => source.formalRecap(region));
}
