import type { Provenance } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import { levelOf, parentOf } from '../domain/region-code.ts';
import { pageHref } from '../format/href.ts';
import { regionName } from '../format/region-name.ts';
import { dataText } from '../text/data.ts';
import { siteText } from '../text/site.ts';
import { type Column, textColumn, timeColumn } from './column.ts';
import { nameSource } from './states.ts';

interface Placed {
  readonly region: Region;
  readonly above: readonly Region[];
}

/** Where a file is asked for: what its addresses begin with, and the contest they are of. */
export interface FilePlace {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly slug: string;
  /** The numbers are invented. */
  readonly simulated: boolean;
}

/** Which region a row is about, and the way to it. */
export function placeColumns<Row extends Placed>(): readonly Column<Row>[] {
  return [
    textColumn('code', ({ region }) => region.code),
    textColumn('name', ({ region }) => regionName(region)),
    textColumn('level', ({ region }) => levelOf(region.code)),
    textColumn('parent', ({ region }) => parentOf(region.code)),
    ...(['provinsi', 'kabkota', 'kecamatan', 'desa'] as const).map((level) =>
      textColumn<Row>(level, ({ above }) => {
        const found = above.find(({ code }) => levelOf(code) === level);
        return found === undefined ? null : regionName(found);
      }),
    ),
  ];
}

/** No one document has what was put together from several. */
function urlOf(provenance: Provenance | null): string | null {
  return provenance?.together === undefined ? (provenance?.url ?? null) : null;
}

/** Where a row's numbers come from, and where they stand on this site. */
export function sourceColumns<Row extends Placed>(
  { origin, slug, simulated }: FilePlace,
  provenanceOf: (row: Row) => Provenance | null,
): readonly Column<Row>[] {
  return [
    textColumn('source_url', (row) => urlOf(provenanceOf(row))),
    timeColumn('source_time', (row) => provenanceOf(row)?.sourceTime ?? null),
    timeColumn('fetched_at', (row) => provenanceOf(row)?.fetchedAt ?? null),
    textColumn('page', ({ region }) => `${origin}${pageHref(slug, region.code)}`),
    textColumn('name_source', ({ region }) => nameSource(region)),
    textColumn('layer', () => layerWords(simulated)),
  ];
}

/** What a row is and is not, in the row itself: whoever filters, copies or joins tables takes it along. */
function layerWords(simulated: boolean): string {
  const words = dataText().notes.layerCell;
  return simulated ? `${siteText().simulation.badge}: ${words}` : words;
}
