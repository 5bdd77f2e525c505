import type { Aggregate } from '../domain/aggregate.ts';
import type { BallotOption, Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import type { Instant } from '../domain/instant.ts';
import { UNKNOWN_PROGRESS } from '../domain/progress.ts';
import type { Published } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { parentOf, type RegionCode } from '../domain/region-code.ts';
import type { NumbersElsewhere, RegionResult, RegionState, ResultRow } from '../domain/region-result.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Tally } from '../domain/tally.ts';
import type { RecapError } from '../recap/error.ts';
import { getAggregate, getRegions, getSlates } from './documents.ts';
import { recallGoodAnswer } from './last-good.ts';
import { nationFromProvinces } from './nation-from-provinces.ts';
import { getRecapState } from './recap-state.ts';
import { type RegionSlate, slateOf, withUnlisted } from './slate.ts';

/** What the source says of a region that exists. Fails only when nothing at all is kept and the source gives nothing. */
export async function getRegionResult(
  contest: Contest,
  region: RegionCode,
): Promise<Result<RegionResult, RecapError>> {
  const [slates, aggregate, children, recap] = await Promise.all([
    getSlates(contest),
    getAggregate(contest, region),
    getRegions(contest, region),
    getRecapState(contest, region),
  ]);
  if (!slates.ok) return slates;
  if (!aggregate.ok) return aggregate;
  if (!children.ok) return children;

  const lists = publishedValue(slates.value.value);
  const slate = slateOf(contest, lists, region);
  const listed = publishedValue(children.value.value) ?? [];
  const failingSince = aggregate.value.failingSince;
  const document = aggregate.value.value;
  const isEmpty = document.kind === 'notPublished';
  if (slate.kind === 'noContest' && isEmpty) return ok(noContest(region, failingSince));

  const composed = isEmpty ? await nationFromProvinces(contest, region, listed) : null;
  const table = composed ?? publishedValue(document);
  const state = composed ? stateOfComposed(document, composed) : await stateOf(contest, region, document);
  return ok({
    region,
    options: optionsOf(slate, state),
    state,
    rows: rowsOf(contest, lists, slate, table, listed),
    recap,
    failingSince,
  });
}

function noContest(region: RegionCode, failingSince: Instant | null): RegionResult {
  return {
    region,
    options: [],
    state: { kind: 'noContest' },
    rows: [],
    recap: { kind: 'noDocument' },
    failingSince,
  };
}

async function stateOf(
  contest: Contest,
  region: RegionCode,
  document: Published<Aggregate>,
): Promise<RegionState> {
  if (document.kind === 'notPublished') {
    const { url, checkedAt } = document;
    return { kind: 'notPublished', url, checkedAt, elsewhere: await rowOfParent(contest, region) };
  }
  const { tally, progress, event } = document.value;
  const lastGood = tally.kind === 'withheld' ? await recallGoodAnswer(contest, region) : null;
  return { kind: 'published', tally, progress, event, provenance: document.provenance, lastGood };
}

/** No national document, but its parts: progress adds up, votes of different ballots do not. */
function stateOfComposed(document: Published<Aggregate>, composed: Aggregate): RegionState {
  if (document.kind === 'published') throw new Error('nothing to compose');
  const { url, checkedAt } = document;
  const provenance = { url, sourceTime: null, fetchedAt: checkedAt };
  return {
    kind: 'notPublished',
    url,
    checkedAt,
    elsewhere: { origin: 'provinces', tally: composed.tally, progress: composed.progress, provenance },
  };
}

/** Where a region has no document of its own, its row one tier up may carry its numbers. */
async function rowOfParent(contest: Contest, region: RegionCode): Promise<NumbersElsewhere | null> {
  const parent = parentOf(region);
  const answer = parent === null ? null : await getAggregate(contest, parent);
  if (!answer?.ok || answer.value.value.kind !== 'published') return null;
  const { value, provenance } = answer.value.value;
  const row = value.rows.find((candidate) => candidate.code === region);
  return row ? { origin: 'parentRow', tally: row.tally, progress: row.progress, provenance } : null;
}

function optionsOf(slate: RegionSlate, state: RegionState): readonly BallotOption[] {
  const listed = slate.kind === 'slate' ? slate.options : [];
  const tally =
    state.kind === 'published'
      ? state.tally
      : state.kind === 'notPublished'
        ? state.elsewhere?.tally
        : undefined;
  return withUnlisted(listed, tally ? idsOf(tally) : []);
}

function idsOf(tally: Tally): readonly string[] {
  return tally.kind === 'counted' ? tally.votes.map((entry) => entry.option) : [];
}

/** Every child of tree or table, in code order: one that has reported nothing is a row too. */
function rowsOf(
  contest: Contest,
  slates: readonly Slate[] | null,
  slate: RegionSlate,
  table: Aggregate | null,
  listed: readonly Region[],
): readonly ResultRow[] {
  const names = new Map(listed.map((child) => [child.code, child.name]));
  const reported = new Map((table?.rows ?? []).map((row) => [row.code, row]));
  const codes = [...new Set([...names.keys(), ...reported.keys()])].sort();
  return codes.map((code) => {
    const row = reported.get(code);
    const tally: Tally = row?.tally ?? { kind: 'notReported' };
    return {
      code,
      name: names.get(code) ?? null,
      tally,
      progress: row?.progress ?? UNKNOWN_PROGRESS,
      ...ballotOf(contest, slates, slate, code, tally),
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
  return { isContested, ownOptions: own.kind === 'slate' ? withUnlisted(own.options, idsOf(tally)) : null };
}

function publishedValue<T>(document: Published<T>): T | null {
  return document.kind === 'published' ? document.value : null;
}
