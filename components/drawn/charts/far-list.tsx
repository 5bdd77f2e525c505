import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FarChild, FarReason } from '#lib/domain/charts/scatter.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionShort } from '#lib/text/option-name.ts';
import { withinSentence } from '#lib/text/within-sentence.ts';
import type { ChartContext } from './chart-context.ts';

interface Props {
  readonly context: ChartContext;
  readonly options: readonly BallotOption[];
  /** The most distant first. */
  readonly far: readonly FarChild[];
  /** Children with both numbers. */
  readonly known: number;
}

const MOST = 12;
const FEWEST_TO_SAY = 8;

/** Children far from the others, as links, with the reason and without a verdict. */
export function FarList({ context, options, far, known }: Props) {
  const text = chartsText().scatter.far;
  return (
    <section className="space-y-1 border-l-4 border-strong-line bg-raised px-4 py-3 text-sm">
      <h3>{text.heading}</h3>
      <p className="max-w-text text-muted">{known < FEWEST_TO_SAY ? text.tooFew : text.rule}</p>
      {known >= FEWEST_TO_SAY && far.length === 0 && <p>{text.none}</p>}
      <ul className="gap-x-8 lg:columns-2">
        {far.slice(0, MOST).map(({ row, reasons }) => (
          <li
            key={row.code}
            className="flex break-inside-avoid flex-wrap items-baseline gap-x-2 tabular-nums"
          >
            <a
              href={pageHref(context.slug, row.code)}
              className="inline-flex min-h-11 items-center font-medium"
            >
              {shortRegionName(row)}
            </a>
            <span>{reasons.map((reason) => reasonWords(reason, options)).join('; ')}</span>
          </li>
        ))}
      </ul>
      {far.length > MOST && <p>{chartsText().more(formatCount(far.length - MOST))}</p>}
    </section>
  );
}

function reasonWords({ measure, side, value }: FarReason, options: readonly BallotOption[]): string {
  const text = chartsText().scatter.far;
  return text[side](measureWords(measure, options), formatShare(value));
}

function measureWords(measure: FarReason['measure'], options: readonly BallotOption[]): string {
  switch (measure.kind) {
    case 'turnout':
      return withinSentence(chartsText().scatter.turnout);
    case 'margin':
      return withinSentence(chartsText().scatter.margin);
    case 'votes': {
      const option = options.find(({ id }) => id === measure.option);
      return withinSentence(
        chartsText().scatter.yAxis(option === undefined ? measure.option : optionShort(option)),
      );
    }
  }
}
