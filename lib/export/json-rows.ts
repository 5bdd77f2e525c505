import type { BallotOption } from '../domain/candidate.ts';
import { type Check, onItsOwn, type RuleId } from '../domain/check.ts';
import type { DataRow, TpsDataRow } from '../domain/data-file.ts';
import { type Progress, statedTps } from '../domain/progress.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { levelOf, parentOf } from '../domain/region-code.ts';
import type { Hundredths } from '../domain/share.ts';
import type { OptionVotes } from '../domain/tally.ts';
import { invalidShareOf, turnoutOf } from '../domain/tps-digest.ts';
import { type VoteTable, voteTable } from '../domain/vote-table.ts';
import { pageHref } from '../format/href.ts';
import { plainPercent } from '../format/number.ts';
import { regionName } from '../format/region-name.ts';
import type { RegionRowJson, SourceJson, TpsRowJson } from './data-schema.ts';
import type { FilePlace } from './place-columns.ts';
import {
  checkState,
  eventWord,
  nameSource,
  regionCheck,
  regionEvent,
  regionState,
  tpsNote,
  tpsShare,
  tpsState,
} from './states.ts';
import { administration, provenanceOf, published, sumOfVotes, votesAt } from './tps-columns.ts';

/** Where a row's ballot stands among those of the file. */
export type BallotPlace = (options: readonly BallotOption[]) => number | null;

export function regionRowJson(row: DataRow, place: FilePlace, ballotAt: BallotPlace): RegionRowJson {
  const { tally, progress, options, recap } = row;
  const table = tally.kind === 'counted' ? voteTable(options, tally.votes) : null;
  return {
    ...placeJson(row, place),
    state: regionState(row),
    check: regionCheck(row),
    tps: tpsJson(progress),
    ballot: ballotAt(options),
    votes: table === null ? null : onBallot(options, table).map(({ votes }) => votes),
    shares: table === null ? null : onBallot(options, table).map(({ share }) => percent(share)),
    valid_votes: table?.validVotes ?? null,
    forms: formsJson(row),
    event: regionEvent(row),
    recap: recap === null ? null : votesJson(options, recap),
    source: sourceJson(row.provenance),
  };
}

/** A sum over no TPS is no zero: it is left out. */
function formsJson({ digest }: DataRow): RegionRowJson['forms'] {
  if (digest === null) return null;
  const { read, turnout, ballots, checked, inconsistent } = digest;
  return {
    read,
    turnout: turnout.tps === 0 ? null : { ...turnout, share: percent(turnoutOf(digest)) },
    ballots: ballots.tps === 0 ? null : { ...ballots, share: percent(invalidShareOf(digest)) },
    checked,
    inconsistent,
  };
}

export function tpsRowJson(row: TpsDataRow, place: FilePlace, ballotAt: BallotPlace): TpsRowJson {
  const state = published(row);
  const admin = administration(row);
  return {
    ...placeJson(row, place),
    state: tpsState(row),
    check: state === null ? null : checkState(state.verdict),
    rules: state === null ? null : rulesJson(onItsOwn(state.checks)),
    ballot: ballotAt(row.result?.options ?? []),
    votes: mutable(votesAt(row)),
    sum_of_votes: sumOfVotes(row),
    voters:
      admin === null
        ? null
        : {
            registered_dpt: admin.registeredDpt,
            voted_dpt: admin.votedDpt,
            voted_transferred: admin.votedTransferred,
            voted_by_id_card: admin.votedByIdCard,
            voted_total: admin.votedTotal,
          },
    valid_votes: admin?.validVotes ?? null,
    invalid_votes: admin?.invalidVotes ?? null,
    total_votes: admin?.totalVotes ?? null,
    event: state === null ? null : eventWord(state.document.event),
    images: (state?.document.pages ?? []).map((page) => ({
      page: page.page,
      url: page.kind === 'scanned' ? page.url : null,
      uploaded_at: page.kind === 'scanned' ? page.uploadedAt : null,
    })),
    source: sourceJson(provenanceOf(row)),
  };
}

/** A rule with several checks stands where its worst one does. */
function rulesJson(checks: readonly Check[]): TpsRowJson['rules'] {
  const of = (outcome: Check['outcome'], but: readonly RuleId[]): RuleId[] =>
    [...new Set(checks.filter((check) => check.outcome === outcome).map(({ rule }) => rule))]
      .filter((rule) => !but.includes(rule))
      .sort();
  const failing = of('fails', []);
  const untestable = of('untestable', failing);
  return { failing, holding: of('holds', [...failing, ...untestable]), untestable };
}

function placeJson(row: Pick<DataRow, 'region' | 'above'>, { origin, slug }: FilePlace) {
  const { region, above } = row;
  return {
    ...namedJson(region),
    level: levelOf(region.code),
    parent: parentOf(region.code),
    path: above.map(namedJson),
    page: `${origin}${pageHref(slug, region.code)}`,
    name_source: nameSource(region),
  };
}

export function namedJson(region: Region) {
  return { code: region.code, name: regionName(region) };
}

/** TPS that are in, as far as the source says. */
export function tpsJson(progress: Progress): RegionRowJson['tps'] {
  const tps = statedTps(progress);
  return {
    counted: tps?.counted ?? null,
    total: tps?.total ?? null,
    share: percent(tpsShare({ progress })),
    note: tpsNote({ progress }),
  };
}

export function sourceJson(provenance: Provenance): SourceJson;
export function sourceJson(provenance: Provenance | null): SourceJson | null;
export function sourceJson(provenance: Provenance | null): SourceJson | null {
  if (provenance === null) return null;
  const { url, sourceTime, fetchedAt, refusedTime, together } = provenance;
  return {
    url: together === undefined ? url : null,
    time: sourceTime,
    fetched_at: fetchedAt,
    refused_time: refusedTime ?? null,
    documents:
      together === undefined
        ? null
        : {
            count: together.documents,
            newest_time: together.newestSourceTime,
            newest_fetched_at: together.newestFetchedAt,
          },
  };
}

/** Votes of another document than the row's own: in the order of the ballot, with what they come to. */
export function votesJson(options: readonly BallotOption[], votes: readonly OptionVotes[]) {
  const table = voteTable(options, votes);
  return { votes: onBallot(options, table).map((line) => line.votes), valid_votes: table.validVotes };
}

/** The lines that the file's ballot has a place for. */
function onBallot({ length }: readonly BallotOption[], { lines }: VoteTable): VoteTable['lines'] {
  return lines.slice(0, length);
}

function percent(share: Hundredths | null): number | null {
  return share === null ? null : Number(plainPercent(share));
}

function mutable<T>(list: readonly T[] | null): T[] | null {
  return list === null ? null : [...list];
}
