import type { RegionResult } from '#lib/domain/region-result.ts';
import { formatCount } from '#lib/format/number.ts';
import { lentNamesText } from '#lib/text/lent-names.ts';

/** Under a table some of whose names are not the source's. */
export function LentNamesNote({ lent }: { readonly lent: RegionResult['lentNames'] }) {
  if (lent === undefined) return null;
  const text = lentNamesText();
  const from = lent.from.map((source) => text.from[source]).join(text.and);
  return <p className="max-w-text text-sm text-muted">{text.rows(formatCount(lent.count), from)}</p>;
}
