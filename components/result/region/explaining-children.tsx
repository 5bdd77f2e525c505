import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FormDifference } from '#lib/domain/form-sums.ts';
import type { ChildDifference } from '#lib/domain/recap-tiers.ts';
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

/** More would be a table of its own; the largest explain most. */
const SHOWN = 12;

/** Children whose D.Hasil differs from their C.Hasil, the largest difference first; each leads one tier down. */
export function RecapChildren({ slug, found, options }: RecapProps) {
  const text = regionText().tiers;
  if (found.length === 0) return null;
  return (
    <div className="space-y-1 text-sm">
      <p className="font-medium">{text.children(formatCount(found.length))}</p>
      <ul>
        {found.slice(0, SHOWN).map((child) => (
          <li key={child.code} className="border-b border-line py-1">
            <a href={pageHref(slug, child.code)} className="inline-flex min-h-8 items-center">
              {shortRegionName(child)}
            </a>{' '}
            <span className="tabular-nums">
              {options
                .map((option, place) => `${optionShort(option)}: ${signed(child.differences[place] ?? null)}`)
                .join(' · ')}
            </span>{' '}
            <span className="text-muted">({text.state[child.state]})</span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="text-muted">{text.more(formatCount(found.length - SHOWN))}</p>}
    </div>
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
  const text = regionText().tiers;
  if (found.length === 0) return null;
  return (
    <div className="space-y-1 text-sm">
      <p className="font-medium">{text.formChildren(formatCount(found.length))}</p>
      <ul>
        {found.slice(0, SHOWN).map(({ code, differences }) => (
          <li key={code} className="border-b border-line py-1">
            <a href={pageHref(slug, code)} className="inline-flex min-h-8 items-center">
              {shortRegionName({ code, name: rows.find((row) => row.code === code)?.name ?? null })}
            </a>{' '}
            <span className="tabular-nums">
              {options
                .flatMap((option) => {
                  const difference = votesOf(differences, option.id);
                  return difference === null ? [] : [`${optionShort(option)}: ${signed(difference)}`];
                })
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="text-muted">{text.more(formatCount(found.length - SHOWN))}</p>}
    </div>
  );
}

function signed(difference: number | null): string {
  return difference === null ? '–' : formatDifference(difference);
}
