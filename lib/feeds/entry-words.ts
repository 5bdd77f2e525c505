import { type BallotOption, inBallotOrder } from '../domain/candidate.ts';
import type { ChangeEntry } from '../domain/following/change-log.ts';
import type { Progress } from '../domain/progress.ts';
import { rowCheck } from '../domain/row-check.ts';
import type { Tally } from '../domain/tally.ts';
import { timeZoneOf } from '../domain/time-zone.ts';
import { voteTable } from '../domain/vote-table.ts';
import { formatCount } from '../format/number.ts';
import { regionName } from '../format/region-name.ts';
import { noSourceTimeWords, togetherWords } from '../format/source-time-words.ts';
import { formatTime } from '../format/time.ts';
import { eventMeaning, eventNote } from '../text/event-words.ts';
import { followText } from '../text/follow.ts';
import { progressWords } from '../text/progress-words.ts';
import { regionText } from '../text/region.ts';
import { siteText } from '../text/site.ts';
import { stateText } from '../text/state.ts';
import { votesText } from '../text/votes.ts';
import type { FeedModel } from './feed-model.ts';
import { optionLine } from './option-line.ts';
import { plainText } from './plain-text.ts';

/** What happened, in a line. A reader of headlines alone must see that invented data is invented. */
export function entryTitle({ contest, region }: FeedModel, { reasons, figures }: ChangeEntry): string {
  const { reasons: words, entryTitle: title, separator } = followText();
  const badge = contest.simulated ? `[${siteText().simulation.badge}] ` : '';
  const what = [...reasons.map((reason) => words[reason]), progressWords(figures.progress)];
  return plainText(`${badge}${title(regionName(region), what.join(separator))}`);
}

/**
 * The whole message as plain text, a fact a line. Everything a number needs stands beside it: layer, coverage, times,
 * document, disclaimer; an entry is read far from the page.
 */
export function entryText(model: FeedModel, { reasons, figures, before, at }: ChangeEntry): string {
  const text = followText();
  const zone = timeZoneOf(model.region.code);
  const { source, event, marks = [] } = figures;
  const { code } = model.region;
  const check = rowCheck({ code, tally: figures.tally, progress: figures.progress });
  const lines = [
    model.contest.simulated ? `${siteText().simulation.badge}. ${siteText().simulation.body}` : '',
    ...reasons.map((reason) => text.explained[reason]),
    text.layer(stateText().layerCount),
    ...(event.kind === 'regular' ? [] : [text.eventKind(eventNote(event, code)), eventMeaning(event)]),
    ...marks.map((mark) => text.markedPlace(regionName(mark), eventNote(mark.event, mark.code))),
    progressLine(figures.progress, before?.progress ?? null),
    ...(check === null ? [] : [regionText().rowCheck.total[check.severity](formatCount(check.most))]),
    ...voteLines(model.options, figures.tally, before?.tally ?? null, check === null),
    text.recap[figures.recap],
    source.sourceTime === null
      ? noSourceTimeWords(source, stateText())
      : (togetherWords(source, zone, stateText()) ?? text.sourceTime(formatTime(source.sourceTime, zone))),
    text.seen(formatTime(at, zone)),
    ...(source.together === undefined ? [text.document(source.url)] : []),
    `${siteText().disclaimer.lead} ${siteText().disclaimer.body}`,
  ];
  return plainText(lines.filter((line) => line !== '').join('\n'));
}

function progressLine(now: Progress, before: Progress | null): string {
  const text = followText();
  const line = text.progress(progressWords(now));
  const isSame = before === null || JSON.stringify(before) === JSON.stringify(now);
  return isSame ? line : text.before(line, progressWords(before));
}

/** Shares only of votes that there can be. */
function voteLines(
  options: readonly BallotOption[],
  now: ChangeEntry['figures']['tally'],
  before: Tally | null,
  hasShares: boolean,
): readonly string[] {
  if (now.kind !== 'counted') return [followText().noVotes[now.kind]];
  const known = before?.kind === 'counted' ? before.votes : null;
  // An old entry may hold votes of an option that is on no list any more.
  const { lines, unknown } = voteTable(inBallotOrder(options), now.votes);
  const missing =
    unknown === 0 ? [] : [votesText().incomplete(formatCount(unknown), formatCount(lines.length))];
  return [...lines.map((line) => optionLine(hasShares ? line : { ...line, share: null }, known)), ...missing];
}
