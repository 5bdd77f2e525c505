import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { regionText } from '#lib/text/region.ts';
import { stageWords } from './stage-words.ts';

interface Props {
  readonly slug: string;
  readonly found: FormalRecap['childStages'];
  readonly rows: readonly ResultRow[];
}

/** How far the plenaries are in each child: `Kabupaten Contoh: 2 dari 6 kecamatan`. */
export function ChildStages({ slug, found, rows }: Props) {
  const text = regionText().recap;
  if (found.length === 0) return null;
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (
    <details className="text-sm">
      <summary className="min-h-11 cursor-pointer py-2">{text.childStages}</summary>
      <ul className="gap-x-6 sm:columns-2">
        {found.map(({ code, stages }) => (
          <li key={code} className="break-inside-avoid border-b border-line">
            <a href={pageHref(slug, code)} className="inline-flex min-h-11 items-center">
              {shortRegionName({ code, name: names.get(code) ?? null })}
            </a>
            {': '}
            {stages.map((stage) => stageWords(code, stage, 'childStage')).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
