import { type SortColumn, SortedTable } from '#components/layout/ui/sorted-table.client.tsx';
import { rowCheckWords } from '#components/result/region/row-check-words.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { mapValue, shareOfValue } from '#lib/domain/map-value.ts';
import type { MapStatistic, MapView } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName, rowLevelName, shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { mapText } from '#lib/text/map.ts';
import { optionCallName } from '#lib/text/option-name.ts';
import { basisNumber, basisWords, readBasis } from './basis-words.ts';
import { fullValueWords, statisticShort, statisticTitle } from './map-words.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  readonly view: MapView;
}

/** The map's twin: the same value of every child as a number or in words, with what it rests on. */
export function MapTable({ contest, region, result, view }: Props) {
  const text = mapText().table;
  const { rows, options } = result;
  const title = statisticTitle(view.statistic, options);
  const caption = text.caption(title, rowLevelName(region.code), regionName(region));
  const isOfDigest = readBasis(view.statistic.kind) !== null;
  return (
    <SortedTable
      caption={caption}
      className="rows max-w-text sm:text-sm"
      columns={[
        { key: 'wilayah', label: text.place, descendingFirst: false, isText: true },
        valueColumn(view.statistic, options),
        { key: 'dasar', label: isOfDigest ? text.basis : text.tpsIn, descendingFirst: true },
      ]}
      lines={rows.map((row) => {
        const value = mapValue(row, view.statistic);
        const doubt = rowCheckWords(row);
        return {
          key: row.code,
          values: [row.name, shareOfValue(value), basisNumber(row, view.statistic)],
          line: (
            <tr>
              <th scope="row">
                <a href={pageHref(contest.slug, row.code)}>{shortRegionName(row)}</a>
                {row.event && (
                  <span className="block text-xs text-muted">{eventNote(row.event, row.code)}</span>
                )}
                {doubt !== null && <span className="block text-xs">{doubt}</span>}
              </th>
              <td className="whitespace-normal">{fullValueWords(value, options)}</td>
              <td className="text-muted">{basisWords(row, view.statistic)}</td>
            </tr>
          ),
        };
      })}
    />
  );
}

/** Its head stays on top of the screen, so it is short: the caption and the map above have the long one. */
function valueColumn(statistic: MapStatistic, options: RegionResult['options']): SortColumn {
  const option = statistic.kind === 'votes' ? options.find(({ id }) => id === statistic.option) : undefined;
  return {
    key: 'nilai',
    label: statisticShort(statistic, options),
    ...(option === undefined || option.ballotNumber === null ? {} : { second: optionCallName(option) }),
    longLabel: statisticTitle(statistic, options),
    descendingFirst: true,
  };
}
