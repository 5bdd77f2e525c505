import type { Check } from '../../lib/domain/check.ts';
import type { Contest } from '../../lib/domain/contest.ts';
import { digitHints } from '../../lib/domain/digit-hint.ts';
import type { TpsDocument } from '../../lib/domain/tps.ts';
import { checkTps } from '../../lib/domain/tps-checks.ts';
import { verdictOf } from '../../lib/domain/verdict.ts';
import { checkFormula, type FigureNames } from '../../lib/format/check-formula.ts';
import { checksText } from '../../lib/text/id/checks.ts';
import { figureWords } from '../../lib/text/id/figures.ts';
import { hintsText } from '../../lib/text/id/hints.ts';
import { verdictText } from '../../lib/text/id/verdict.ts';

/** What the site says of a TPS, as lines for a terminal: the same engine and words as its page. */
export function tpsReport(document: TpsDocument, contest: Contest, isWhole: boolean): string {
  const checks = checkTps(document, contest);
  const verdict = verdictOf(document, checks);
  const names: FigureNames = (figure) =>
    figure.kind === 'votes' ? `pilihan ${figure.option}` : figureWords(contest.event, figure);
  const words =
    verdict.kind === 'partlyRead' ? verdictText.partlyRead[verdict.missing] : verdictText[verdict.kind];
  const shown = checks.filter(({ outcome }) => isWhole || outcome === 'fails');
  return [
    `${document.code}: ${words.title}`,
    ...shown.map((check) => `  ${check.rule} ${outcomeOf(check)}: ${checkFormula(check, names, checksText)}`),
    ...digitHints(document, contest, checks).map(
      ({ digits }) =>
        `  ${digits
          .map(
            ({ figure, value, place, fitting }) =>
              `${hintsText.look(hintsText.place[place])} ${names(figure)}: ${value}, ${fitting}?`,
          )
          .join(' + ')}`,
    ),
  ].join('\n');
}

function outcomeOf({ outcome, severity }: Check): string {
  return outcome === 'fails' ? checksText.outcome[severity] : checksText.outcome[outcome];
}
