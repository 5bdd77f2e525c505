import { FittingTable } from '#components/layout/ui/fitting-table.client.tsx';
import { Section } from '#components/layout/ui/section.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import type { RegionResult, ResultRow } from '#lib/domain/region-result.ts';
import { rollUpOfResult } from '#lib/domain/roll-up.ts';
import { deskHref, pageHref, tpsListHref } from '#lib/format/href.ts';
import { regionName, rowLevelName, shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { regionText } from '#lib/text/region.ts';
import { EventLegend } from '../state/event-legend.tsx';
import { LentNamesNote } from './lent-names-note.tsx';
import { RegionTable } from './region-table.client.tsx';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  /** As published for the region itself. */
  readonly progress: Progress;
}

/** The way down: a table of the children, or their names where the source says nothing of any of them. */
export function ChildrenSection({ contest, region, result, progress }: Props) {
  const text = regionText().table;
  const { rows, options } = result;
  const level = rowLevelName(region.code);
  const caption = text.caption(level, regionName(region));
  const tier = tierOfRows(region.code) === 'tps' ? 'desa' : levelOf(region.code);
  return (
    <Section id="rincian" heading={text.heading(level)}>
      {rows.length === 0 && <p>{text.empty}</p>}
      {rows.length > 0 && rows.every(saysNothing) && (
        <>
          <NamesOnly slug={contest.slug} rows={rows} />
          <LentNamesNote lent={result.lentNames} />
        </>
      )}
      {rows.length > 0 && !rows.every(saysNothing) && (
        <>
          <FittingTable label={caption}>
            <RegionTable
              slug={contest.slug}
              caption={caption}
              rows={rows}
              options={options}
              doubted={result.doubted}
              rollUp={rollUpOfResult(result)}
              progress={progress}
            />
          </FittingTable>
          <EventLegend rows={rows} />
          <LentNamesNote lent={result.lentNames} />
        </>
      )}
      {(tier === 'desa' || tier === 'kecamatan') && (
        <p className="flex flex-wrap gap-x-6">
          <a href={tpsListHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
            {text.checkEvery[tier]}
          </a>
          <a href={deskHref(contest.slug, region.code)} className="inline-flex min-h-11 items-center">
            {text.desk}
          </a>
        </p>
      )}
    </Section>
  );
}

function saysNothing(row: ResultRow): boolean {
  return row.isContested && row.tally.kind === 'notReported' && row.progress.kind === 'unknown';
}

function NamesOnly({ slug, rows }: { readonly slug: string; readonly rows: readonly ResultRow[] }) {
  const text = regionText().table;
  return (
    <>
      <p className="max-w-text text-sm">{text.namesOnly}</p>
      <ul className="gap-x-6 sm:columns-2 lg:columns-3">
        {rows.map((row) => (
          <li key={row.code} className="break-inside-avoid border-b border-line text-sm">
            <a href={pageHref(slug, row.code)} className="inline-flex min-h-11 items-center">
              {shortRegionName(row)}
            </a>
            {row.event && <span className="text-muted">{` ${eventNote(row.event, row.code)}`}</span>}
          </li>
        ))}
      </ul>
      <EventLegend rows={rows} />
    </>
  );
}
