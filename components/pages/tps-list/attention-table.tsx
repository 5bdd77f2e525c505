import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { EventLegend } from '#components/result/state/event-legend.tsx';
import type { AttentionTps } from '#lib/domain/attention-tps.ts';
import type { Region } from '#lib/domain/region.ts';
import { parentOf } from '#lib/domain/region-code.ts';
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
    <ScrollTable label={text.attentionCaption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{text.attentionCaption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left">
            <th scope="col" className="py-2 pr-2">
              {text.columns.tps}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.columns.status}
            </th>
          </tr>
        </thead>
        <tbody>
          {attention.map(({ code, kind, failing, event }) => (
            <tr key={code} className="border-b border-line align-top">
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(slug, code)} className="inline-flex min-h-11 items-center pr-2">
                  {regionName({ code, name: null })} {nameOfDesa(code, desa)}
                </a>
                {event && <span className="block text-xs text-muted">{eventNote(event, code)}</span>}
              </th>
              <td className="px-2 py-2.5">
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
          ))}
        </tbody>
      </table>
      <EventLegend rows={attention} />
    </ScrollTable>
  );
}

function nameOfDesa(code: AttentionTps['code'], desa: readonly Region[]): string {
  const parent = desa.find((candidate) => candidate.code === parentOf(code));
  return parent === undefined ? '' : shortRegionName(parent);
}
