import { changedAt } from '../cache/changed-regions.ts';
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
import type { RecapError } from '../recap/error.ts';
import { createFetchDocument, type FetchDocument } from '../recap/fetch-document.ts';
import { createRecapSource, type RecapSource } from '../recap/recap-source.ts';
import { treeUrl } from '../recap/urls.ts';
import { askTogether, recallTogether } from './ask-together.ts';
import { believed, latest } from './believed.ts';
import { Keeper, type Kept } from './keeper.ts';
import { rememberGoodAnswer } from './last-good.ts';
import { ABSENT_MS, FAILURE_MS, KEPT, LIFETIMES } from './lifetimes.ts';
import { listenTo, silenceOf } from './silence.ts';
import { sourceIdOf } from './source-id.ts';
import { inBulk, inTurn } from './source-queue.ts';
import { watchQuestion, watchTotal } from './watched-question.ts';

/** A document of the source, perhaps older than promised. */
export type KeptDocument<T> = Kept<Published<T>>;
type Answer<T> = Promise<Result<KeptDocument<T>, RecapError>>;
type Answered<T> = Promise<Result<Published<T>, RecapError>>;

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
  bySlug: new Map<string, RecapSource>(),
}));

function keeper<T>(kind: Kind): Keeper<Published<T>, RecapError> {
  return new Keeper({
    lifetimeOf: ({ kind: state }) => lifetimeOf(kind, state === 'published'),
    failureMs: FAILURE_MS,
    max: KEPT[kind],
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
  keeperOfKind: Keeper<Published<T>, RecapError>,
  kind: Kind,
  contest: Contest,
  code: string | null,
  read: (source: RecapSource) => Answered<T>,
  remember: (answer: Published<T>) => Promise<void> = async () => {},
): Answer<T> {
  const key = code === null ? contest.slug : keyOf(contest, code);
  const { api } = contest.recap;
  const put = (fetch: FetchDocument) => read(createRecapSource(contest, fetch));
  // What the source said is the same whatever the operator calls the contest.
  const shared = { key: `${kind}:${sourceIdOf(contest)}/${code ?? ''}`, api, put };
  let tier: DocumentTier = 'memory';
  const load = async () => {
    const silence = silenceOf(contest);
    if (silence !== null) return err(silence);
    const watched = watchQuestion(contest, listenTo(contest, sources.fetchDocument));
    const answer = await askTogether<T>(
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
  const get = () => keeperOfKind.get(key, load, () => recallTogether(shared));
  return (keeperOfKind.isAtHand(key) ? get() : inTurn(api, get)).then((answer) => {
    countDocument(kind, tier);
    if (answer.ok && answer.value.failingSince !== null) countStale(contest.slug, 'document');
    return answer;
  });
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
  return getDocument(keepers.regions, 'regions', contest, parent, async (source) => {
    const answer = await source.regions(parent);
    if (!answer.ok || parent !== NATION) return answer;
    const isEmpty = answer.value.kind === 'notPublished' || answer.value.value.length === 0;
    return isEmpty
      ? err({ kind: 'wrongShape', url: treeUrl(contest.recap, NATION), problem: 'no provinces' })
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
): Promise<Result<KeptDocument<FormalRecap> | null, RecapError>> {
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
    source: Pick<RecapSource, 'regions' | 'aggregate' | 'tps'>,
  ) => Promise<Result<Published<T>, RecapError>>,
): Promise<Result<Published<T>, RecapError>> {
  const ask = async (): Promise<Result<Published<T>, RecapError>> => {
    const silence = silenceOf(contest);
    if (silence !== null) return err(silence);
    const watched = watchQuestion(contest, listenTo(contest, sources.fetchDocument));
    const answer = await load(createRecapSource(contest, watched.fetchDocument));
    watched.end(answer);
    return answer;
  };
  return inBulk('walk', () => inTurn(contest.recap.api, ask));
}
