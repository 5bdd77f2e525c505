import { NoNumber } from '#components/layout/ui/no-number.tsx';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { coverageOfRead } from '#lib/domain/coverage.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import type { Region } from '#lib/domain/region.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { inconsistentShareOf } from '#lib/domain/tps-digest.ts';
import { deskHref, inconsistentHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { regionName, rowLevelName, shortRegionName } from '#lib/format/region-name.ts';
import { inconsistentText } from '#lib/text/inconsistent.ts';

interface Props {
  readonly slug: string;
  readonly region: Region;
  readonly rows: readonly ResultRow[];
}

/** Where the TPS lie: each part of a region with its count, the most first, as the way down. What was not read comes last. */
export function InconsistentCounts({ slug, region, rows }: Props) {
  const text = inconsistentText();
  const caption = text.countsCaption(rowLevelName(region.code), regionName(region));
  const contested = rows.filter(({ isContested }) => isContested);
  const sorted = [...contested].sort((a, b) => countOf(b) - countOf(a));
  const hasDesk = ['kecamatan', 'desa'].includes(tierOfRows(region.code) ?? '');
  return (
    <ScrollTable label={caption}>
      <table className="w-full max-w-[44rem] border-collapse text-xs sm:text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right align-bottom">
            <th scope="col" className="py-2 pr-2 text-left">
              {text.counts.place}
            </th>
            <th scope="col" className="px-1 py-2 sm:px-2">
              {text.counts.inconsistent}
            </th>
            <th scope="col" className="px-1 py-2 sm:px-2">
              {text.counts.checked}
            </th>
            <th scope="col" className="py-2 pl-2">
              {text.counts.share}
            </th>
            {hasDesk && (
              <th scope="col" className="py-2 pl-2 sm:pl-4">
                {text.desk}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.code} className="border-b border-line text-right tabular-nums">
              <th scope="row" className="text-left font-normal">
                <a href={inconsistentHref(slug, row.code)} className="inline-flex min-h-11 items-center pr-2">
                  {shortRegionName(row)}
                </a>
              </th>
              <Cells row={row} />
              {hasDesk && (
                <td className="pl-2 sm:pl-4">
                  <a href={deskHref(slug, row.code)} className="inline-flex min-h-11 items-center">
                    {text.desk}
                    <span className="sr-only"> {shortRegionName(row)}</span>
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function Cells({ row }: { readonly row: ResultRow }) {
  const { digest } = row;
  const isRead = digest !== null && digest.checked > 0;
  const share = isRead ? inconsistentShareOf(digest) : null;
  const isEnough = isRead && coverageOfRead(digest.checked, row, digest) === 'enough';
  return (
    <>
      <td className="px-1 sm:px-2 font-medium">
        {isRead ? formatCount(digest.inconsistent) : <NoNumber why="notRead" />}
      </td>
      <td className="px-1 sm:px-2 text-muted">
        {isRead ? formatCount(digest.checked) : <NoNumber why="notRead" />}
      </td>
      <td className="pl-2 text-muted">
        {share !== null && isEnough ? (
          formatShare(share)
        ) : (
          <NoNumber why={isRead ? 'tooFewRead' : 'notRead'} />
        )}
      </td>
    </>
  );
}

/** Unknown is no number at all: it sorts behind a zero. */
function countOf({ digest }: ResultRow): number {
  return digest === null || digest.checked === 0 ? -1 : digest.inconsistent;
}
