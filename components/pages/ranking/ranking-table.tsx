import { basisWords } from '#components/drawn/map/basis-words.ts';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { rowCheckWords } from '#components/result/region/row-check-words.ts';
import type { Measure, RankedRow } from '#lib/domain/ranking.ts';
import type { Region } from '#lib/domain/region.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { rankingText } from '#lib/text/ranking.ts';

/** A region of a ranking, with the one that holds it where that is not the region of the page. */
export interface ListedRow extends ResultRow {
  readonly within: Region | null;
}

interface Props {
  readonly slug: string;
  readonly caption: string;
  readonly measure: Measure;
  readonly ranked: readonly RankedRow<ListedRow>[];
}

/** Regions in order, each with its share and what that rests on. */
export function RankingTable({ slug, caption, measure, ranked }: Props) {
  const text = rankingText();
  return (
    <ScrollTable label={caption}>
      <table className="w-full max-w-[48rem] border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right align-bottom">
            <th scope="col" className="py-2 pr-3">
              {text.place}
            </th>
            <th scope="col" className="py-2 pr-2 text-left">
              {text.region}
            </th>
            <th scope="col" className="px-2 py-2">
              {mapText().title[measure.kind]}
            </th>
            <th scope="col" className="py-2 pl-2">
              {text.basis}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ row, place, share }) => (
            <tr key={row.code} className="border-b border-line text-right tabular-nums">
              <td className="pr-3 text-muted">{place}</td>
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(slug, row.code)} className="inline-flex min-h-11 items-center pr-2">
                  {placeOf(row)}
                </a>
                <Doubt row={row} />
              </th>
              <td className="px-2 font-medium">{formatShare(share)}</td>
              <td className="py-1 pl-2 text-xs text-muted sm:text-sm">{basisWords(row, measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** What cannot be right about a row stands beside it, in a ranking too. */
function Doubt({ row }: { readonly row: ListedRow }) {
  const words = rowCheckWords(row);
  return words === null ? null : <span className="block pb-1 text-xs text-caution">{words}</span>;
}

/** `Indramayu, Jawa Barat`: names repeat across a country. */
export function placeOf(row: ListedRow): string {
  const name = shortRegionName(row);
  return row.within === null ? name : `${name}, ${shortRegionName(row.within)}`;
}
