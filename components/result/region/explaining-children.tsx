import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FormDifference } from '#lib/domain/form-sums.ts';
import type { ChildDifference } from '#lib/domain/recap-tiers.ts';
import type { Region } from '#lib/domain/region.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { votesOf } from '#lib/domain/vote-table.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { optionShort } from '#lib/text/option-name.ts';
import { regionText } from '#lib/text/region.ts';

interface RecapProps {
  readonly slug: string;
  readonly found: readonly ChildDifference[];
  readonly options: readonly BallotOption[];
}

/** More would be a page of its own; the largest explain most. */
const SHOWN = 12;

/** Children whose D.Hasil differs from their C.Hasil, in the order of `explainingChildren`; each leads one tier down. */
export function RecapChildren({ slug, found, options }: RecapProps) {
  const text = regionText().tiers;
  if (found.length === 0) return null;
  return (
    <DifferenceTable
      slug={slug}
      caption={text.children(formatCount(found.length))}
      options={options}
      lines={found.map((child) => ({ ...child, reading: text.state[child.state] }))}
    />
  );
}

interface FormProps {
  readonly slug: string;
  readonly found: readonly FormDifference[];
  readonly rows: readonly ResultRow[];
  readonly options: readonly BallotOption[];
}

/** Children whose forms, all of them read, add up to something else than their published total. */
export function FormChildren({ slug, found, rows, options }: FormProps) {
  if (found.length === 0) return null;
  return (
    <DifferenceTable
      slug={slug}
      caption={regionText().tiers.formChildren(formatCount(found.length))}
      options={options}
      lines={found.map(({ code, differences }) => ({
        code,
        name: rows.find((row) => row.code === code)?.name ?? null,
        differences: options.map(({ id }) => votesOf(differences, id)),
      }))}
    />
  );
}

interface Line extends Region {
  /** In ballot order; null where there is none to tell. */
  readonly differences: readonly (number | null)[];
  /** How the difference is to be read, where that is not the same for all. */
  readonly reading?: string;
}

interface TableProps {
  readonly slug: string;
  readonly caption: string;
  readonly options: readonly BallotOption[];
  readonly lines: readonly Line[];
}

function DifferenceTable({ slug, caption, options, lines }: TableProps) {
  const text = regionText();
  const hasReading = lines.some(({ reading }) => reading !== undefined);
  const left = lines.length - SHOWN;
  return (
    <ScrollTable label={caption}>
      <table className="w-full max-w-text border-collapse text-xs sm:text-sm">
        <caption className="py-1 text-left text-sm font-medium">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right align-bottom">
            <th scope="col" className="py-2 text-left">
              {text.table.place}
            </th>
            {options.map((option) => (
              <th key={option.id} scope="col" className={CELL}>
                {optionShort(option)}
              </th>
            ))}
            {hasReading && (
              <th scope="col" className={`${CELL} text-left`}>
                {text.tiers.reading}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={line.code} className="border-b border-line text-right tabular-nums">
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(slug, line.code)} className="inline-flex min-h-11 items-center">
                  {shortRegionName(line)}
                </a>
              </th>
              {options.map((option, place) => (
                <td key={option.id} className={CELL}>
                  {signed(line.differences[place] ?? null)}
                </td>
              ))}
              {hasReading && <td className={`${CELL} text-left text-muted`}>{line.reading}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="text-sm text-muted">{text.tiers.more(formatCount(left))}</p>}
    </ScrollTable>
  );
}

const CELL = 'px-1 py-2 sm:px-2';

function signed(difference: number | null): string {
  return difference === null ? '–' : formatDifference(difference);
}
