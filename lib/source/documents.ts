import { changedAt } from '../cache/changed-regions.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { processState } from '../cache/process-state.ts';
import type { Aggregate } from '../domain/aggregate.ts';
import type { Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { FormalRecap } from '../domain/formal-recap.ts';
import { millisOf } from '../domain/instant.ts';
import type { Published } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { NATION, type RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { TpsDocument } from '../domain/tps.ts';
import { countDocument, countStale, type DocumentTier } from '../observe/kept.ts';
import { isOwnShortage, type SirekapError } from '../sirekap/error.ts';
import { createFetchDocument, type FetchDocument } from '../sirekap/fetch-document.ts';
import { createSirekapClient, type SirekapClient } from '../sirekap/sirekap-client.ts';
import { treeUrl } from '../sirekap/urls.ts';
import { openCircuitOf, withCircuitBreaker } from './circuit-breaker.ts';
import { rememberGoodAnswer } from './last-good.ts';
import { ABSENT_MS, FAILURE_MS, LIFETIMES } from './lifetimes.ts';
import { believed, latest } from './monotonic-read.ts';
import { recallShared, singleFlight } from './single-flight.ts';
import { sourceIdOf } from './source-id.ts';
import { inBulk, inTurn } from './source-queue.ts';
import { type Kept, StaleIfErrorCache } from './stale-if-error.ts';
import { watchQuestion, watchTotal } from './watched-question.ts';

/** A document of the source, perhaps older than promised. */
export type KeptDocument<T> = Kept<Published<T>>;
type Answer<T> = Promise<Result<KeptDocument<T>, SirekapError>>;
type Answered<T> = Promise<Result<Published<T>, SirekapError>>;

const keepers = processState('keepers', () => ({
  regions: keeper<readonly Region[]>('regions'),
  candidates: keeper<readonly Slate[]>('candidates'),
  aggregate: keeper<Aggregate>('aggregate'),
  tps: keeper<TpsDocument>('tps'),
  formalRecap: keeper<FormalRecap>('formalRecap'),
}));

type Kind = keyof typeof LIFETIMES;

const sources = processState('sources', () => ({
  fetchDocument: createFetchDocument(),
  bySlug: new Map<string, SirekapClient>(),
}));

function keeper<T>(kind: Kind): StaleIfErrorCache<Published<T>, SirekapError> {
  return new StaleIfErrorCache({
    lifetimeOf: ({ kind: state }) => lifetimeOf(kind, state === 'published'),
    failureMs: FAILURE_MS,
    isOwn: isOwnShortage,
    maxBytes: MEMORY_BOUNDS[kind],
    // By the time of the question, not of the hearing: another instance may have asked a while ago.
    timeOf: (answer) =>
      millisOf(answer.kind === 'published' ? answer.provenance.fetchedAt : answer.checkedAt),
    notBefore: changedAt,
  });
}

function lifetimeOf(kind: Kind, exists: boolean): number {
  return exists ? LIFETIMES[kind] : Math.min(LIFETIMES[kind], ABSENT_MS);
}

/**
 * A document as it is kept, or asked for together with the other instances. The source is left alone while it does not
 * answer at all, and not every answer is believed: then the last good one stays, as for any other failure.
 */
function getDocument<T>(
  keeperOfKind: StaleIfErrorCache<Published<T>, SirekapError>,
  kind: Kind,
  contest: Contest,
  code: string | null,
  read: (source: SirekapClient) => Answered<T>,
  remember: (answer: Published<T>) => Promise<void> = async () => {},
): Answer<T> {
  const key = code === null ? contest.slug : keyOf(contest, code);
  const { api } = contest.sirekap;
  const put = (fetch: FetchDocument) => read(createSirekapClient(contest, fetch));
  // What the source said is the same whatever the operator calls the contest.
  const shared = { key: `${kind}:${sourceIdOf(contest)}/${code ?? ''}`, api, put };
  let tier: DocumentTier = 'memory';
  const load = async () => {
    const silence = openCircuitOf(contest);
    if (silence !== null) return err(silence);
    const watched = watchQuestion(contest, withCircuitBreaker(contest, sources.fetchDocument));
    const answer = await singleFlight<T>(
      {
        ...shared,
        believe: (known, answer, doubtedSince) =>
          believed(shared.key, latest(keeperOfKind.peek(key), known), answer, doubtedSince),
        lifetimeOf: ({ kind: state }) => lifetimeOf(kind, state === 'found'),
        notBefore: changedAt(key),
      },
      watched.fetchDocument,
    );
    watched.end(answer);
    tier = watched.isAsked() ? 'source' : 'shared';
    if (answer.ok) await remember(answer.value);
    return answer;
  };
  const get = () => keeperOfKind.get(key, load, () => recallShared(shared));
  return (keeperOfKind.isAtHand(key) ? get() : inTurn(api, get)).then((answer) => {
    countDocument(kind, tier);
    if (answer.ok && answer.value.failingSince !== null) countStale(contest.slug, 'document');
    return answer;
  });
}

function sourceOf(contest: Contest): SirekapClient {
  const known = sources.bySlug.get(contest.slug);
  if (known) return known;
  const source = createSirekapClient(contest, sources.fetchDocument);
  sources.bySlug.set(contest.slug, source);
  return source;
}

function keyOf(contest: Contest, code: string): string {
  return `${contest.slug}/${code}`;
}

/** Children of a region in the source's tree. A nation without provinces is no answer. */
export function getRegions(contest: Contest, parent: RegionCode): Answer<readonly Region[]> {
  return getDocument(keepers.regions, 'regions', contest, parent, async (source) => {
    const answer = await source.regions(parent);
    if (!answer.ok || parent !== NATION) return answer;
    const isEmpty = answer.value.kind === 'notPublished' || answer.value.value.length === 0;
    return isEmpty
      ? err({ kind: 'wrongShape', url: treeUrl(contest.sirekap, NATION), problem: 'no provinces' })
      : answer;
  });
}

/** Candidate lists of a contest. */
export function getSlates(contest: Contest): Answer<readonly Slate[]> {
  return getDocument(keepers.candidates, 'candidates', contest, null, (source) => source.candidates());
}

/** Aggregate of a region; a good one is remembered for the day the source withholds it. */
export function getAggregate(contest: Contest, region: RegionCode): Answer<Aggregate> {
  return getDocument(
    keepers.aggregate,
    'aggregate',
    contest,
    region,
    (source) => source.aggregate(region),
    async (answer) => {
      watchTotal(contest, answer);
      if (answer.kind === 'published') await rememberGoodAnswer(contest, answer);
    },
  );
}

/** The aggregate if an answer about it is at hand, however old, without asking the source. */
export function peekAggregate(contest: Contest, region: RegionCode): Published<Aggregate> | null {
  return keepers.aggregate.peek(keyOf(contest, region));
}

/** Document of one TPS. */
export function getTps(contest: Contest, code: RegionCode): Answer<TpsDocument> {
  return getDocument(keepers.tps, 'tps', contest, code, (source) => source.tps(code));
}

/** D.Hasil of a region; null at tiers for which the API has none. */
export async function getFormalRecap(
  contest: Contest,
  region: RegionCode,
): Promise<Result<KeptDocument<FormalRecap> | null, SirekapError>> {
  if (!sourceOf(contest).hasFormalRecap(region)) return ok(null);
  return getDocument(keepers.formalRecap, 'formalRecap', contest, region, (source) =>
    source.formalRecap(region),
  );
}

/**
 * One question whose answer is not kept: whoever goes through the whole country would push out what readers use. It
 * waits its turn behind readers, and leaves a silent source alone as ever.
 */
export async function askInPassing<T>(
  contest: Contest,
  load: (
    source: Pick<SirekapClient, 'regions' | 'aggregate' | 'tps'>,
  ) => Promise<Result<Published<T>, SirekapError>>,
): Promise<Result<Published<T>, SirekapError>> {
  const ask = async (): Promise<Result<Published<T>, SirekapError>> => {
    const silence = openCircuitOf(contest);
    if (silence !== null) return err(silence);
    const watched = watchQuestion(contest, withCircuitBreaker(contest, sources.fetchDocument));
    const answer = await load(createSirekapClient(contest, watched.fetchDocument));
    watched.end(answer);
    return answer;
  };
  return inBulk('walk', () => inTurn(contest.sirekap.api, ask));
}
