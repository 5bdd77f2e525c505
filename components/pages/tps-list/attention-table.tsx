import { SortedTable } from '#components/layout/ui/sorted-table.client.tsx';
import { EventLegend } from '#components/result/state/event-legend.tsx';
import type { AttentionTps } from '#lib/domain/attention-tps.ts';
import type { Region } from '#lib/domain/region.ts';
import { parentOf } from '#lib/domain/region-code.ts';
import { urgencyOf } from '#lib/domain/tps-list.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { checksText } from '#lib/text/checks.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { tpsListText } from '#lib/text/tps-list.ts';

export type ListedAttention = readonly AttentionTps[];

interface Props {
  readonly slug: string;
  readonly attention: ListedAttention;
  readonly desa: readonly Region[];
}

/** TPS that someone should look at, by desa, each with the rules that fail there and its form a click away. */
export function AttentionTable({ slug, attention, desa }: Props) {
  const text = tpsListText();
  if (attention.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <SortedTable
        caption={text.attentionCaption}
        className="w-full border-collapse text-sm"
        columns={[
          { key: 'wilayah', label: text.columns.tps, descendingFirst: false, isText: true },
          { key: 'pemeriksaan', label: text.columns.status, descendingFirst: false, isText: true },
        ]}
        lines={attention.map(({ code, kind, failing, event }) => ({
          key: code,
          values: [code, urgencyOf(kind)],
          line: (
            <tr className="border-b border-line align-top">
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(slug, code)} className="inline-flex min-h-11 items-center pr-2">
                  {regionName({ code, name: null })} {nameOfDesa(code, desa)}
                </a>
                {event && <span className="block text-xs text-muted">{eventNote(event, code)}</span>}
              </th>
              <td className="px-1 py-2.5">
                {text.verdict[kind]}
                <ul className="text-xs text-muted">
                  {failing.map(({ rule }) => (
                    <li key={rule}>
                      {rule}: {checksText().rule[rule]}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ),
        }))}
      />
      <EventLegend rows={attention} />
    </>
  );
}

function nameOfDesa(code: AttentionTps['code'], desa: readonly Region[]): string {
  const parent = desa.find((candidate) => candidate.code === parentOf(code));
  return parent === undefined ? '' : shortRegionName(parent);
}
