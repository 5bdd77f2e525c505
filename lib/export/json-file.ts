import type { BallotOption } from '../domain/candidate.ts';
import type { DataFile } from '../domain/data-file.ts';
import { levelOf } from '../domain/region-code.ts';
import { pageHref } from '../format/href.ts';
import { language } from '../language/language.ts';
import { localizedPath } from '../language/localized-path.ts';
import { contestTitle } from '../text/contest-names.ts';
import { dataText } from '../text/data.ts';
import { siteText } from '../text/site.ts';
import { optionName } from './ballot.ts';
import type { DataJson, OptionJson } from './data-schema.ts';
import {
  type BallotPlace,
  namedJson,
  regionRowJson,
  sourceJson,
  tpsJson,
  tpsRowJson,
  votesJson,
} from './json-rows.ts';
import { DATA_VERSION, titleOf } from './notes.ts';

/** A file as JSON, of the shape that `data-schema.ts` describes. */
export function jsonFile(file: DataFile, origin: string): DataJson {
  const { contest, region, above, level, total, unread, failingSince } = file;
  const { slug, simulated } = contest;
  const place = { origin, slug, simulated };
  const ballots = new Map<string, OptionJson[]>();
  const ballotAt = collectingBallots(ballots);
  const totalJson = total === null ? null : regionRowJson(total, place, ballotAt);
  const rows =
    file.kind === 'tps'
      ? ({ kind: 'tps', rows: file.rows.map((row) => tpsRowJson(row, place, ballotAt)) } as const)
      : ({ kind: 'regions', rows: file.rows.map((row) => regionRowJson(row, place, ballotAt)) } as const);
  const { simulation, disclaimer } = siteText();
  return {
    version: DATA_VERSION,
    language: language(),
    simulated: contest.simulated,
    warning: contest.simulated ? `${simulation.badge}: ${simulation.body}` : null,
    title: titleOf(file),
    contest: { slug: contest.slug, title: contestTitle(contest), voting_date: contest.votingDate },
    layer: { id: 'hitung_suara', official: false, description: dataText().notes.layerCount },
    disclaimer: `${disclaimer.lead} ${disclaimer.body}`,
    publisher: contest.source,
    page: `${origin}${pageHref(contest.slug, region.code)}`,
    documentation: `${origin}${localizedPath('/data')}`,
    region: { ...namedJson(region), level: levelOf(region.code), path: above.map(namedJson) },
    level,
    failing_since: failingSince,
    ballots: [...ballots.values()],
    total: totalJson,
    last_good: lastGoodJson(file),
    unread: unread.map(namedJson),
    ...rows,
  };
}

/** Each ballot once, however many rows vote on it. */
function collectingBallots(ballots: Map<string, OptionJson[]>): BallotPlace {
  return (options) => {
    if (options.length === 0) return null;
    const key = options.map(({ id }) => id).join(' ');
    if (!ballots.has(key)) ballots.set(key, options.map(optionJson));
    return [...ballots.keys()].indexOf(key);
  };
}

function optionJson(option: BallotOption): OptionJson {
  return {
    id: option.id,
    kind: option.kind === 'kolomKosong' ? 'empty_column' : option.kind,
    ballot_number: option.ballotNumber,
    name: optionName(option),
    head_name: option.kind === 'pair' ? option.headName : null,
    deputy_name: option.kind === 'pair' ? option.deputyName : null,
  };
}

function lastGoodJson({ result, total }: DataFile): DataJson['last_good'] {
  const state = result?.state;
  if (state === undefined || state.kind === 'noContest' || state.lastGood === null) return null;
  const { votes, progress, provenance } = state.lastGood;
  return {
    tps: tpsJson(progress),
    ...votesJson(total?.options ?? [], votes),
    source: sourceJson(provenance),
  };
}
