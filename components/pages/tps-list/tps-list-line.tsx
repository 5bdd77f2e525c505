import { memo, useState } from 'react';
import { NoNumber } from '#components/layout/ui/no-number.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { TpsListRow } from '#lib/domain/tps-list.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { tpsListText } from '#lib/text/tps-list.ts';

interface Props {
  readonly slug: string;
  readonly row: TpsListRow;
  readonly options: readonly BallotOption[];
  readonly canShowPhoto: boolean;
}

/**
 * One TPS: its figures as the source read them, what its checks say, its form on demand. A filter leaves out lines and
 * changes none, so those that stay are not written again: there may be hundreds, on a slow phone.
 */
export const TpsListLine = memo(function TpsListLine({ slug, row, options, canShowPhoto }: Props) {
  const text = tpsListText();
  const [isOpen, setIsOpen] = useState(false);
  const { photo } = row;
  const name = shortRegionName(row);
  return (
    <>
      <tr>
        <th scope="row" className="whitespace-nowrap">
          <a href={pageHref(slug, row.code)}>{name}</a>
          {row.event && (
            <span className="block max-w-40 text-xs whitespace-normal text-muted">
              {eventNote(row.event, row.code)}
            </span>
          )}
        </th>
        <td className="text-left whitespace-normal">
          {text.verdict[row.verdict]}
          {row.failing.length > 0 && (
            <span className="block text-xs text-muted">{row.failing.join(', ')}</span>
          )}
        </td>
        {options.map((option, place) => (
          <td key={option.id}>{numberOf(row.votes?.[place] ?? null)}</td>
        ))}
        {LIST_FIGURES.map(({ figure }) => (
          <td key={figure}>{numberOf(row[figure])}</td>
        ))}
        <td className="py-1 text-left whitespace-nowrap">
          {photo === null ? (
            <span className="inline-flex min-h-9 items-center text-muted">{text.noForm}</span>
          ) : canShowPhoto ? (
            <button
              type="button"
              aria-expanded={isOpen}
              className="min-h-9 text-accent underline"
              onClick={() => setIsOpen(!isOpen)}
            >
              {isOpen ? text.hidePhoto : text.showPhoto}
            </button>
          ) : (
            <a href={`${pageHref(slug, row.code)}#formulir`} className="inline-flex min-h-9 items-center">
              {text.formPages(formatCount(row.photos))}
            </a>
          )}
        </td>
      </tr>
      {isOpen && photo !== null && (
        <tr>
          <td colSpan={options.length + LIST_FIGURES.length + 3} className="py-2">
            {!photo.hasVotes && (
              <p className="sticky left-0 w-fit py-1">{text.votesPhotoMissing(photo.page)}</p>
            )}
            <a href={photo.url} rel="noreferrer noopener external" className="sticky left-0 block w-fit">
              <img
                src={photo.url}
                alt={photo.hasVotes ? text.photoAlt(name) : text.otherPhotoAlt(photo.page, name)}
                width="600"
                height="800"
                loading="lazy"
                decoding="async"
                referrerPolicy="no-referrer"
                // As wide as the screen, whatever the table is.
                className="aspect-3/4 h-auto w-[min(37.5rem,calc(100vw-2rem))] border border-line bg-raised object-contain"
              />
            </a>
          </td>
        </tr>
      )}
    </>
  );
});

/** Figures of a line besides the votes, in the order of the columns, with each column's name and its word in the address. */
export const LIST_FIGURES = [
  { figure: 'validVotes', column: 'valid', key: 'sah' },
  { figure: 'invalidVotes', column: 'invalid', key: 'tidak-sah' },
  { figure: 'totalVotes', column: 'total', key: 'jumlah' },
  { figure: 'votedTotal', column: 'voted', key: 'pengguna' },
  { figure: 'registeredDpt', column: 'registered', key: 'dpt' },
] as const;

function numberOf(value: number | null) {
  return value === null ? <NoNumber /> : formatCount(value);
}
