import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { EventLegend } from '#components/result/state/event-legend.tsx';
import type { AttentionTps } from '#lib/domain/attention-tps.ts';
import type { Region } from '#lib/domain/region.ts';
import { parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { checksText } from '#lib/text/checks.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { inconsistentText } from '#lib/text/inconsistent.ts';

/** TPS of a list, how many there are in all, and the desa that they lie in. */
export interface ListedTps {
  readonly shown: readonly AttentionTps[];
  readonly all: number;
  readonly desa: readonly Region[];
}

interface Props extends ListedTps {
  readonly slug: string;
  readonly place: string;
}

/** One TPS a line: the rules that fail there, how far both sides are apart, and its form. */
export function InconsistentTable({ slug, place, shown, all, desa }: Props) {
  const text = inconsistentText();
  const caption = text.listCaption(place);
  return (
    <>
      <p className="max-w-text text-sm">
        {text.order} {shown.length < all && text.shown(formatCount(shown.length), formatCount(all))}
      </p>
      <ScrollTable label={caption}>
        <table className="w-full max-w-[56rem] border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b-2 border-ink text-left align-bottom">
              <th scope="col" className="py-2 pr-2">
                {text.columns.tps}
              </th>
              <th scope="col" className="px-2 py-2">
                <span className="flex justify-between gap-x-3">
                  <span>{text.columns.rule}</span>
                  <span>{text.columns.gap}</span>
                </span>
              </th>
              <th scope="col" className="py-2 pl-2">
                {text.columns.form}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tps) => (
              <Line key={tps.code} slug={slug} tps={tps} desa={nameOfDesa(tps.code, desa)} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <EventLegend rows={shown} />
    </>
  );
}

interface LineProps {
  readonly slug: string;
  readonly tps: AttentionTps;
  readonly desa: string;
}

function Line({ slug, tps: { code, failing, event }, desa }: LineProps) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        <a href={pageHref(slug, code)} className="inline-flex min-h-11 items-center">
          {regionName({ code, name: null })} {desa}
        </a>
        <span className="block text-xs text-muted tabular-nums">{code}</span>
        {event && <span className="block text-xs text-muted">{eventNote(event, code)}</span>}
      </th>
      <td className="px-2 py-3">
        <ul className="space-y-1">
          {failing.map(({ rule, gap }) => (
            <li key={rule} className="flex justify-between gap-x-3">
              <span>
                {checksText().rule[rule]} <span className="text-xs text-muted">({rule})</span>
              </span>
              <span className="shrink-0 tabular-nums">{formatDifference(gap)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className="py-1 pl-2">
        <a href={`${pageHref(slug, code)}#formulir`} className="inline-flex min-h-11 items-center">
          {inconsistentText().form}
        </a>
      </td>
    </tr>
  );
}

function nameOfDesa(code: RegionCode, desa: readonly Region[]): string {
  const parent = desa.find((candidate) => candidate.code === parentOf(code));
  return parent === undefined ? '' : shortRegionName(parent);
}
