import type { Aggregate, AggregateRow } from '#lib/domain/aggregate.ts';
import type { BallotOption, Slate } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { formDifferences } from '#lib/domain/form-sums.ts';
import { earliest } from '#lib/domain/instant.ts';
import { lastGoodOf } from '#lib/domain/last-good.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import { lastKnown, type Published } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf, NATION, parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import {
  type NumbersElsewhere,
  numbersOf,
  type RegionResult,
  type RegionState,
  type ResultRow,
  withoutContest,
} from '#lib/domain/region-result.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { OptionVotes, Tally } from '#lib/domain/tally.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { tallyOnBallot } from '#lib/domain/vote-table.ts';
import { settings } from '#lib/settings.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getAggregate, getRegions, getSlates } from '#lib/source/documents.ts';
import { recallGoodAnswer } from '#lib/source/last-good.ts';
import { noteSighting } from '../changes/change-log.ts';
import { attentionIn, digestOf, digestsOfChildren } from '../digests/digest-store.ts';
import { wantDigests } from '../digests/wanted-regions.ts';
import { rowsWithNames } from './lent-names.ts';
import { nationFromProvinces } from './nation-from-provinces.ts';
import { asPlace, onlyDesaOf } from './place-abroad.ts';
import { getRecapState } from './recap-state.ts';
import { type RegionSlate, slateOf, withUnlisted } from './slate.ts';

/**
 * What the source says of a region that exists. Fails when a document it needs (candidates, aggregate, children) can
 * neither be fetched nor is kept: a page without names would replace a good one.
 */
export async function getRegionResult(
  contest: Contest,
  region: RegionCode,
): Promise<Result<RegionResult, SirekapError>> {
  const desa = await onlyDesaOf(contest, region);
  const [own, below] = await Promise.all([
    getTierResult(contest, region),
    desa === null ? null : getTierResult(contest, desa),
  ]);
  const result = below === null ? own : asPlace(own, below);
  if (result.ok && result.value.state.kind !== 'noContest') noteSighting(contest, result.value);
  return result;
}

/** The same by the region's own document and list, as the source's tree has its tiers. */
export async function getTierResult(
  contest: Contest,
  region: RegionCode,
): Promise<Result<RegionResult, SirekapError>> {
  const [slates, aggregate, children, recap] = await Promise.all([
    getSlates(contest),
    getAggregate(contest, region),
    getRegions(contest, region),
    getRecapState(contest, region),
  ]);
  if (!slates.ok) return slates;
  if (!aggregate.ok) return aggregate;
  if (!children.ok) return children;

  const lists = lastKnown(slates.value.value);
  const slate = slateOf(contest, lists, region);
  const listed = lastKnown(children.value.value) ?? [];
  const failingSince = earliest([slates, aggregate, children].map((answer) => answer.value.failingSince));
  const document = aggregate.value.value;
  const isEmpty = document.kind === 'notPublished';
  if (slate.kind === 'noContest' && isEmpty) return ok(withoutContest(region, failingSince));

  const composed = isEmpty && region === NATION ? await nationFromProvinces(contest, lists, listed) : null;
  const rows: readonly TableRow[] = composed?.rows ?? publishedValue(document)?.rows ?? [];
  const state = await stateOf(contest, region, document, composed?.numbers ?? null);
  wantDigests(contest, region);
  const options = optionsOf(slate, state, rows);
  const all = rowsOf(contest, region, lists, slate, rows, listed, options);
  const result: RegionResult = {
    region,
    options,
    state: onBallot(options, state),
    ...(await rowsWithNames(contest, all.map(withoutFormVotes))),
    digest: digestOf(contest, region),
    ...(levelOf(region) === 'desa'
      ? { doubted: attentionIn(contest, region).map(({ code, kind }) => ({ code, kind })) }
      : {}),
    isGathered: settings().tpsPerSecond > 0 || digestOf(contest, NATION) !== null,
    formDifferences: formDifferences(all),
    recap,
    failingSince,
  };
  return ok(result);
}

/** A row of the region's table, or of one that is put together. */
type TableRow = AggregateRow & Pick<ResultRow, 'ownSource'>;

async function stateOf(
  contest: Contest,
  region: RegionCode,
  document: Published<Aggregate>,
  composed: NumbersElsewhere | null,
): Promise<RegionState> {
  if (document.kind === 'notPublished') {
    const { url, checkedAt, withdrawn } = document;
    const withdrawnSince = withdrawn?.since ?? null;
    const elsewhere = composed ?? (await rowOfParent(contest, region));
    const isMissing = elsewhere === null || elsewhere.tally.kind === 'withheld';
    const lastGood = isMissing ? ((await recallGoodAnswer(contest, region)) ?? lastGoodOf(withdrawn)) : null;
    return { kind: 'notPublished', url, checkedAt, withdrawnSince, elsewhere, lastGood };
  }
  const { tally, progress, event } = document.value;
  const lastGood = tally.kind === 'withheld' ? await recallGoodAnswer(contest, region) : null;
  return { kind: 'published', tally, progress, event, provenance: document.provenance, lastGood };
}

/** The region's numbers with an entry for every option that it, or any of its rows, has votes for. */
function onBallot(options: readonly BallotOption[], state: RegionState): RegionState {
  switch (state.kind) {
    case 'published':
      return { ...state, tally: tallyOnBallot(options, state.tally) };
    case 'notPublished': {
      const { elsewhere } = state;
      return elsewhere === null
        ? state
        : { ...state, elsewhere: { ...elsewhere, tally: tallyOnBallot(options, elsewhere.tally) } };
    }
    case 'noContest':
      return state;
  }
}

/** Where a region has no document of its own, its row one tier up may carry its numbers. */
async function rowOfParent(contest: Contest, region: RegionCode): Promise<NumbersElsewhere | null> {
  const parent = parentOf(region);
  const answer = parent === null ? null : await getAggregate(contest, parent);
  if (!answer?.ok || answer.value.value.kind !== 'published') return null;
  const { value, provenance } = answer.value.value;
  const row = value.rows.find((candidate) => candidate.code === region);
  if (row === undefined) return null;
  const { tally, progress, event } = row;
  return { origin: 'parentRow', tally, progress, ...(event && { event }), provenance };
}

/** The ballot, with whatever total or rows hold votes for besides: above the electing tier each row has its own. */
function optionsOf(
  slate: RegionSlate,
  state: RegionState,
  rows: readonly AggregateRow[],
): readonly BallotOption[] {
  if (slate.kind === 'severalSlates') return [];
  const own = numbersOf(state)?.tally;
  const tallies = [...(own ? [own] : []), ...rows.map((row) => row.tally)];
  return withUnlisted(slate.kind === 'slate' ? slate.options : [], tallies.flatMap(votesIn));
}

function votesIn(tally: Tally): readonly OptionVotes[] {
  return tally.kind === 'counted' ? tally.votes : [];
}

/** A page needs the sums of its region's forms; those of its children only where they differ. */
function withoutFormVotes(row: ResultRow): ResultRow {
  return row.digest === null ? row : { ...row, digest: { ...row.digest, votes: EMPTY_DIGEST.votes } };
}

/** Every child of tree or table, in code order: one that has reported nothing is a row too. */
function rowsOf(
  contest: Contest,
  region: RegionCode,
  slates: readonly Slate[] | null,
  slate: RegionSlate,
  table: readonly TableRow[],
  listed: readonly Region[],
  options: readonly BallotOption[],
): readonly ResultRow[] {
  const names = new Map(listed.map((child) => [child.code, child.name]));
  const reported = new Map(table.map((row) => [row.code, row]));
  const digests = digestsOfChildren(contest, region);
  const codes = [...new Set([...names.keys(), ...reported.keys()])].sort();
  return codes.map((code) => {
    const row = reported.get(code);
    const tally: Tally = row?.tally ?? { kind: 'notReported' };
    const ballot = ballotOf(contest, slates, slate, code, tally);
    return {
      code,
      name: names.get(code) ?? null,
      tally: tallyOnBallot(ballot.ownOptions ?? options, tally),
      progress: row?.progress ?? UNKNOWN_PROGRESS,
      ...(row?.event && { event: row.event }),
      isListed: row !== undefined,
      digest: digests.get(code) ?? null,
      ...(row?.ownSource === undefined ? {} : { ownSource: row.ownSource }),
      ...ballot,
    };
  });
}

/** A child's own ballot matters only where children have different ones. */
function ballotOf(
  contest: Contest,
  slates: readonly Slate[] | null,
  slate: RegionSlate,
  code: RegionCode,
  tally: Tally,
): Pick<ResultRow, 'isContested' | 'ownOptions'> {
  if (slate.kind !== 'severalSlates') return { isContested: true, ownOptions: null };
  const own = slateOf(contest, slates, code);
  const isContested = own.kind !== 'noContest' || tally.kind !== 'notReported';
  return { isContested, ownOptions: own.kind === 'slate' ? withUnlisted(own.options, votesIn(tally)) : null };
}

function publishedValue<T>(document: Published<T>): T | null {
  return document.kind === 'published' ? document.value : null;
}
