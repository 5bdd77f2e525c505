import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { pageOfFigure } from '#lib/domain/form-layout.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { eventOfTps, type TpsState } from '#lib/domain/tps-result.ts';
import { rowsToCompare } from '#lib/domain/where-to-look.ts';
import { checkFormula } from '#lib/format/check-formula.ts';
import { discrepancyReport } from '#lib/format/discrepancy-report.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName } from '#lib/format/region-name.ts';
import { noSourceTimeWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { checksText } from '#lib/text/checks.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { eventName } from '#lib/text/event-words.ts';
import { reportText } from '#lib/text/report.ts';
import { stateText } from '#lib/text/state.ts';
import { addresseesOf } from './addressees.ts';
import { figureNames, fullFigureNames } from './figure-names.ts';
import { capital, hintSentence } from './hint-sentence.ts';

/** What a report on a TPS is made of. */
export interface ReportProps {
  readonly contest: ContestLabel;
  readonly region: Region;
  /** From the province down to the desa. */
  readonly above: readonly Region[];
  readonly place: string;
  readonly options: readonly BallotOption[];
  readonly state: Extract<TpsState, { kind: 'published' }>;
}

/** The ready text for a TPS. Its page has no name of a site yet: the server does not know under which it is reached. */
export function reportOf(props: ReportProps): string {
  const text = reportText().text;
  const { contest, region, above, place, options, state } = props;
  const zone = timeZoneOf(region.code);
  const event = eventOfTps(state);
  const { sourceTime, url, refusedTime } = state.provenance;
  const noTime =
    refusedTime === undefined ? text.sourceTimeUnknown : noSourceTimeWords({ refusedTime }, stateText());
  return discrepancyReport({
    warning: contest.simulated ? text.simulated : null,
    title: text.title,
    facts: [
      [text.contest, contestTitle(contest)],
      [text.tps, place],
      [text.code, region.code],
      ...(event === null ? [] : [[text.event, eventName(event)] as const]),
      [text.area, above.slice(0, -1).map(regionName).reverse().join(', ')],
      [text.sourceTime, sourceTime === null ? noTime : formatTime(sourceTime, zone)],
    ],
    lists: [
      { heading: text.rows, lines: rowLines(props) },
      { heading: text.checks, lines: checkLines(props) },
      {
        heading: text.hints,
        lines: state.hints.map((hint) =>
          hintSentence(hint, figureNames(contest.event, options), contest.formModel),
        ),
      },
      {
        heading: text.links,
        lines: [
          `${text.page}: ${pageHref(contest.slug, region.code)}`,
          `${text.document}: ${url}`,
          ...photoLines(props),
        ],
      },
      { heading: text.addressees, lines: addresseesOf(region.code, above) },
    ],
    closing: text.closing,
  });
}

function rowLines({ contest, options, state }: ReportProps): readonly string[] {
  const text = reportText().text;
  const names = fullFigureNames(contest.event, options);
  return rowsToCompare(state.document, state.checks).map(({ figure, value }) => {
    const page = pageOfFigure(contest.formModel, figure);
    return text.row(
      capital(names(figure)),
      page === null ? null : formatCount(page),
      value === null ? text.unread : formatCount(value),
    );
  });
}

function checkLines({ contest, options, state }: ReportProps): readonly string[] {
  const names = figureNames(contest.event, options);
  return state.checks
    .filter(({ outcome }) => outcome === 'fails')
    .map(
      (check) =>
        `${check.rule} ${checksText().rule[check.rule]}: ${checkFormula(check, names, checksText())}`,
    );
}

function photoLines({ state }: ReportProps): readonly string[] {
  const text = reportText().text;
  return state.document.pages.flatMap((page) =>
    page.kind === 'scanned' ? [`${text.photo(formatCount(page.page))}: ${page.url}`] : [],
  );
}
