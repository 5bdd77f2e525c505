import { imageOf, pageNumberOf, siteValueOf } from '#lib/domain/desk/desk-rows.ts';
import { cleanRowName, type Finding } from '#lib/domain/desk/finding.ts';
import { rowKeyOf } from '#lib/domain/desk/row-key.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormLayout } from '#lib/domain/form-layout.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';

interface Reading {
  readonly contest: string;
  readonly result: TpsResult;
  readonly layout: FormLayout;
  readonly figure: Figure;
  readonly rowName: string;
  /** Null for unreadable. */
  readonly value: number | null;
  readonly note: string;
  readonly blind: boolean;
}

/** A reading of now, with all that it was held against. */
export function makeFinding(reading: Reading): Finding {
  const { contest, result, layout, figure, rowName, value, note, blind } = reading;
  const published = result.state.kind === 'published' ? result.state : null;
  const page = pageNumberOf(figure, layout);
  return {
    contest,
    code: result.code,
    row: rowKeyOf(figure),
    rowName: cleanRowName(rowName),
    siteValue: published === null ? null : siteValueOf(published.document, figure),
    readValue: value,
    note,
    blind,
    page,
    image: published === null ? null : imageOf(published.document.pages, page),
    at: instantOfMillis(Date.now()),
    siteTime: published?.provenance.sourceTime ?? null,
  };
}
