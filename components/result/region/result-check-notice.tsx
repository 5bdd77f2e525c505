import { Notice } from '#components/layout/ui/notice.tsx';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { resultCheck } from '#lib/domain/row-check.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { regionText } from '#lib/text/region.ts';

interface Props {
  readonly slug: string;
  readonly result: RegionResult;
}

/** More would push the numbers themselves out of sight; each is marked in the table as well. */
const MOST_NAMED = 3;

/** Says above a total that it holds more votes than there can be, and where. */
export function ResultCheckNotice({ slug, result }: Props) {
  const check = resultCheck(result);
  if (check === null) return null;
  const text = regionText().rowCheck;
  const { severity, total, rows } = check;
  const left = rows.length - MOST_NAMED;
  return (
    <Notice tone="caution" title={text.title[severity]}>
      {total !== null && <p>{text.total[total.severity](formatCount(total.most))}</p>}
      {rows.length > 0 && (
        <p>
          {text.rows[severity]}{' '}
          {rows.slice(0, MOST_NAMED).map((row, at) => (
            <span key={row.code}>
              {at > 0 && ', '}
              <a href={pageHref(slug, row.code)}>{shortRegionName(row)}</a>
            </span>
          ))}
          {left > 0 && ` ${text.more(formatCount(left))}`}
        </p>
      )}
      <p>{text.body}</p>
    </Notice>
  );
}
