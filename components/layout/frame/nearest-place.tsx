import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { NATION, type RegionCode } from '#lib/domain/region-code.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { searchHref } from '#lib/format/search-href.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { messageText } from '#lib/text/message.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly code: RegionCode;
  /** The region of that code, or the lowest one above it that exists; null where none does. */
  readonly region: Region | null;
  /** From the province down to the parent of `region`. */
  readonly above: readonly Region[];
}

/** Where a reader may go on who came to an address of no page: the place of its code, or what holds it, and the search. */
export function NearestPlace({ contest, code, region, above }: Props) {
  const text = messageText().notFound;
  const name = contestShortTitle(contest);
  const trail = region === null ? [] : [region, ...[...above].reverse()];
  const isThere = region?.code === code;
  return (
    <>
      <p>{isThere ? text.isThere(name, code) : text.isNot(name, code)}</p>
      <ul className="list-disc pl-5">
        <li>
          <a
            href={pageHref(contest.slug, region?.code ?? NATION)}
            className="inline-flex min-h-11 items-center"
          >
            {region === null ? name : trail.map(regionName).join(', ')}
          </a>
        </li>
        <li>
          <a href={searchHref(code, null)} className="inline-flex min-h-11 items-center">
            {text.search(code)}
          </a>
        </li>
      </ul>
    </>
  );
}
