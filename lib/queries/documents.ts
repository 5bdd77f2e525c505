import { processState } from '../cache/process-state.ts';
import type { Aggregate } from '../domain/aggregate.ts';
import type { Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { FormalRecap } from '../domain/formal-recap.ts';
import type { Published } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { NATION, type RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { TpsDocument } from '../domain/tps.ts';
import type { RecapError } from '../recap/error.ts';
import { createFetchDocument } from '../recap/fetch-document.ts';
import { createRecapSource, type RecapSource } from '../recap/recap-source.ts';
import { treeUrl } from '../recap/urls.ts';
import { Keeper, type Kept } from './keeper.ts';
import { rememberGoodAnswer } from './last-good.ts';
import { ABSENT_MS, FAILURE_MS, KEPT, LIFETIMES } from './lifetimes.ts';

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
  /** When an API last did not answer at all, and how. */
  silent: new Map<string, { readonly error: RecapError; readonly at: number }>(),
}));

function keeper<T>(kind: keyof typeof LIFETIMES): Keeper<Published<T>, RecapError> {
  const lifetimeOf = ({ kind: state }: Published<T>) =>
    state === 'published' ? LIFETIMES[kind] : Math.min(LIFETIMES[kind], ABSENT_MS);
  return new Keeper({ lifetimeOf, failureMs: FAILURE_MS, max: KEPT[kind] });
}

/**
 * Asks the source unless it has just failed to answer at all, and does not believe that a document it has published is
 * gone: then the last good one stays, as for any other failure.
 */
async function ask<T>(
  contest: Contest,
  known: Published<T> | null,
  load: () => Promise<Result<Published<T>, RecapError>>,
): Promise<Result<Published<T>, RecapError>> {
  const silence = silenceOf(contest);
  if (silence !== null) return err(silence);
  const answer = await load();
  if (!answer.ok && isSilence(answer.error))
    sources.silent.set(contest.recap.api, { error: answer.error, at: Date.now() });
  if (answer.ok && answer.value.kind === 'notPublished' && known?.kind === 'published') {
    return err({ kind: 'withdrawn', url: answer.value.url });
  }
  return answer;
}

/** How the source has just failed to answer at all; null while it may be asked. */
function silenceOf(contest: Contest): RecapError | null {
  const silence = sources.silent.get(contest.recap.api);
  return silence !== undefined && Date.now() - silence.at < FAILURE_MS ? silence.error : null;
}

/** No answer at all: asking for another document would only make a reader wait once more. */
function isSilence(error: RecapError): boolean {
  return error.kind === 'timeout' || error.kind === 'unreachable';
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

/** Children of a region in the source's tree. A nation without provinces is no answer. */
export function getRegions(contest: Contest, parent: RegionCode): Answer<readonly Region[]> {
  const key = keyOf(contest, parent);
  return keepers.regions.get(key, async () => {
    const answer = await ask(contest, keepers.regions.peek(key), () => sourceOf(contest).regions(parent));
    if (!answer.ok || parent !== NATION) return answer;
    const isEmpty = answer.value.kind === 'notPublished' || answer.value.value.length === 0;
    return isEmpty
      ? err({ kind: 'wrongShape', url: treeUrl(contest.recap, NATION), problem: 'no provinces' })
      : answer;
  });
}

/** Candidate lists of a contest. */
export function getSlates(contest: Contest): Answer<readonly Slate[]> {
  const key = contest.slug;
  return keepers.candidates.get(key, () =>
    ask(contest, keepers.candidates.peek(key), () => sourceOf(contest).candidates()),
  );
}

/** Aggregate of a region; a good one is remembered for the day the source withholds it. */
export function getAggregate(contest: Contest, region: RegionCode): Answer<Aggregate> {
  const key = keyOf(contest, region);
  return keepers.aggregate.get(key, async () => {
    const answer = await ask(contest, keepers.aggregate.peek(key), () => sourceOf(contest).aggregate(region));
    if (answer.ok && answer.value.kind === 'published') await rememberGoodAnswer(contest, answer.value);
    return answer;
  });
}

/** The aggregate if an answer about it is at hand, however old, without asking the source. */
export function peekAggregate(contest: Contest, region: RegionCode): Published<Aggregate> | null {
  return keepers.aggregate.peek(keyOf(contest, region));
}

/** Document of one TPS. */
export function getTps(contest: Contest, code: RegionCode): Answer<TpsDocument> {
  const key = keyOf(contest, code);
  return keepers.tps.get(key, () => ask(contest, keepers.tps.peek(key), () => sourceOf(contest).tps(code)));
}

/** The document of a TPS if it is at hand, however old, without asking the source. */
export function peekTps(contest: Contest, code: RegionCode): TpsDocument | null {
  const answer = keepers.tps.peek(keyOf(contest, code));
  return answer?.kind === 'published' ? answer.value : null;
}

/** D.Hasil of a region; null at tiers for which the API has none. */
export async function getFormalRecap(
  contest: Contest,
  region: RegionCode,
): Promise<Result<KeptDocument<FormalRecap> | null, RecapError>> {
  const source = sourceOf(contest);
  if (!source.hasFormalRecap(region)) return ok(null);
  const key = keyOf(contest, region);
  return keepers.formalRecap.get(key, () =>
    ask(contest, keepers.formalRecap.peek(key), () => source.formalRecap(region)),
  );
}

/**
 * One question whose answer is not kept: whoever goes through the whole country would push out what readers use. A
 * silent source is left alone as ever, but what fails here is not held against readers: among a million questions a
 * few get no answer in time, and each would turn everyone away from a source that is fine.
 */
export async function askInPassing<T>(
  contest: Contest,
  load: (
    source: Pick<RecapSource, 'regions' | 'aggregate' | 'tps'>,
  ) => Promise<Result<Published<T>, RecapError>>,
): Promise<Result<Published<T>, RecapError>> {
  const silence = silenceOf(contest);
  return silence === null ? load(sourceOf(contest)) : err(silence);
}
