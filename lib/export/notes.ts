import type { DataFile, DataRow } from '../domain/data-file.ts';
import { recapOf } from '../domain/data-file.ts';
import type { Instant } from '../domain/instant.ts';
import { type Progress, progressShare } from '../domain/progress.ts';
import type { Provenance } from '../domain/provenance.ts';
import { numbersOf } from '../domain/region-result.ts';
import { timeZoneOf } from '../domain/time-zone.ts';
import { votesOf, voteTable } from '../domain/vote-table.ts';
import { pageHref } from '../format/href.ts';
import { formatCount, formatShare } from '../format/number.ts';
import { levelNameWithin, regionName } from '../format/region-name.ts';
import { noSourceTimeWords } from '../format/source-time-words.ts';
import { formatTime } from '../format/time.ts';
import { localizedPath } from '../language/localized-path.ts';
import { contestTitle } from '../text/contest-names.ts';
import { dataText } from '../text/data.ts';
import { progressWords } from '../text/progress-words.ts';
import { siteText } from '../text/site.ts';
import { stateText } from '../text/state.ts';
import { votesText } from '../text/votes.ts';
import { commonBallot, numberedName, optionName } from './ballot.ts';
import { provenanceOf } from './tps-columns.ts';

/** Version of columns and fields: raised when one changes its meaning, not when one is added. */
export const DATA_VERSION = 2;

/** A line that goes wherever the table goes; the label is empty where the sentence speaks for itself. */
export type Note = readonly [label: string, value: string];

/** All that must never be left behind: what it is, of when, how far, whose, and what it is not. */
export function notesOf(file: DataFile, origin: string): readonly Note[] {
  const text = dataText().notes;
  const { contest, region } = file;
  const { simulation, disclaimer, name } = siteText();
  return [
    ...(contest.simulated ? [['', `${simulation.badge}: ${simulation.body}`] as const] : []),
    ['', `${name}: ${contestTitle(contest)}. ${titleOf(file)}`],
    [text.layer, text.layerCount],
    ...numbersNotes(file),
    ...recapNotes(file),
    ...stateNotes(file),
    ...ballotNotes(file),
    ['', text.empty],
    ['', `${disclaimer.lead} ${disclaimer.body}`],
    [text.publisher, `${contest.source.name} ${contest.source.url}`],
    [text.licence, contest.source.licence],
    [text.page, `${origin}${pageHref(contest.slug, region.code)}`],
    [text.columns, `${origin}${localizedPath('/data')}`],
    [text.version, String(DATA_VERSION)],
  ];
}

/** The notes as lines of text. */
export function noteLines(file: DataFile, origin: string): readonly string[] {
  return notesOf(file, origin).map(([label, value]) => (label === '' ? value : `${label}: ${value}`));
}

/** What the table is of: a place, and the tier of its rows. */
export function titleOf({ region, above, level, total }: DataFile): string {
  const text = dataText().notes;
  if (total !== null) return text.perTier(regionName(region), levelNameWithin(region.code, level));
  return text.form([region, ...[...above].reverse()].map(regionName).join(' / '));
}

function numbersNotes(file: DataFile): readonly Note[] {
  const text = dataText().notes;
  const numbers = file.result === null ? null : numbersOf(file.result.state);
  const own = file.kind === 'tps' && file.rows.length === 1 ? file.rows.map(provenanceOf)[0] : null;
  const provenance = numbers?.provenance ?? own ?? null;
  return [
    ...(file.total === null ? [] : [[text.coverage, coverage(file.total.progress)] as const]),
    ...(provenance === null ? [] : sourceNotes(provenance, file)),
    ...(file.rows.length > 1 ? [['', text.rowsHaveOwn] as const] : []),
  ];
}

function sourceNotes(provenance: Provenance, file: DataFile): readonly Note[] {
  const text = dataText().notes;
  const { url, sourceTime, fetchedAt, refusedTime, together } = provenance;
  return [
    [text.source, together === undefined ? url : text.together(formatCount(together.documents))],
    ...(together === undefined
      ? timeNote(text.sourceTime, sourceTime, file)
      : [
          ...timeNote(text.oldestTime, sourceTime, file),
          ...timeNote(text.newestTime, together.newestSourceTime, file),
        ]),
    ...(refusedTime === undefined
      ? []
      : [['', `${noSourceTimeWords({ refusedTime }, stateText())}.`] as const]),
    ...timeNote(text.fetched, fetchedAt, file),
  ];
}

function recapNotes(file: DataFile): readonly Note[] {
  if (file.kind === 'tps') return [];
  const text = dataText().notes;
  const recap = file.result === null ? null : recapOf(file.result.recap);
  return [
    [text.recap, text.recapColumns],
    ...(recap === null ? [] : [[text.recap, recap.provenance.url] as const]),
  ];
}

/** What is wrong with the numbers: withheld, old, or not all there. */
function stateNotes({ result, region, failingSince, unread, ...file }: DataFile): readonly Note[] {
  const text = dataText().notes;
  const state = result?.state;
  const lastGood = state === undefined || state.kind === 'noContest' ? null : state.lastGood;
  const options = file.total?.options ?? [];
  const zone = timeZoneOf(region.code);
  return [
    ...(failingSince === null ? [] : [[text.failing, formatTime(failingSince, zone)] as const]),
    ...(lastGood === null
      ? []
      : [
          [
            text.withheld,
            [
              formatTime(lastGood.provenance.sourceTime ?? lastGood.provenance.fetchedAt, zone),
              `${text.coverage}: ${coverage(lastGood.progress)}`,
              ...options.map((option) => {
                const votes = votesOf(lastGood.votes, option.id);
                return `${option.ballotNumber ?? optionName(option)} = ${votes === null ? '–' : formatCount(votes)}`;
              }),
            ].join(' | '),
          ] as const,
        ]),
    ...incompleteNote(file.total),
    ...(unread.length === 0
      ? []
      : [[text.unread, unread.map((one) => `${one.code} ${regionName(one)}`).join(' | ')] as const]),
  ];
}

function incompleteNote(total: DataRow | null): readonly Note[] {
  if (total?.tally.kind !== 'counted') return [];
  const { lines, unknown } = voteTable(total.options, total.tally.votes);
  return unknown === 0 ? [] : [['', votesText().incomplete(formatCount(unknown), formatCount(lines.length))]];
}

function ballotNotes(file: DataFile): readonly Note[] {
  const text = dataText().notes;
  const ballots =
    file.kind === 'regions'
      ? [file.total, ...file.rows].map((row) => row?.options ?? [])
      : file.rows.map(({ result }) => result?.options ?? []);
  const common = commonBallot(ballots);
  if (common !== null)
    return common.map((option, at) => [text.votes(`votes_${at + 1}`), numberedName(option)] as const);
  return ballots.some((options) => options.length > 0) ? [['', text.ownBallots]] : [];
}

function timeNote(label: string, time: Instant | null, { region }: DataFile): readonly Note[] {
  return time === null ? [] : [[label, `${formatTime(time, timeZoneOf(region.code))} (${time})`]];
}

function coverage(progress: Progress): string {
  const share = progressShare(progress);
  if (progress.kind === 'unknown') return dataText().notes.coverageUnknown;
  if (progress.kind !== 'fraction' || share === null || progress.counted === 0)
    return progressWords(progress);
  return `${formatCount(progress.counted)} / ${formatCount(progress.total)} (${formatShare(share)})`;
}
