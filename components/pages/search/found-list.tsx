import type { FoundPlaces } from '#lib/domain/search-answer.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { searchHref } from '#lib/format/search-href.ts';
import { searchText } from '#lib/text/search.ts';
import { CodeSystem } from './code-system.tsx';
import { FoundItem } from './found-item.tsx';

interface Props {
  readonly found: FoundPlaces;
  readonly query: string;
  readonly contest: string | null;
}

/** What a query found, best first, with ways to narrow it down where many places share a name. */
export function FoundList({ found, query, contest }: Props) {
  const text = searchText();
  const { places, total, provinces, isPartial, isShallow, tpsNumber } = found;
  return (
    <section aria-label={text.results} className="space-y-4">
      {isShallow && <p className="max-w-text">{text.shallow}</p>}
      {places.length === 0 && <p className="max-w-text">{text.nothing}</p>}
      <CodeSystem asked={query} isUnknown={places.length === 0} />
      {isPartial && places.length > 0 && <p className="max-w-text">{text.partial}</p>}
      {!isPartial && total > 1 && (
        <p className="text-sm text-muted">
          {total > places.length
            ? text.listed(formatCount(places.length), formatCount(total))
            : text.found(formatCount(total))}
        </p>
      )}
      {total > places.length && provinces.length > 1 && (
        <nav aria-label={text.narrow}>
          <p className="text-sm">{text.narrow}</p>
          <ul className="flex flex-wrap gap-x-4 text-sm">
            {provinces.map(({ province, count }) => (
              <li key={province.code}>
                <a
                  href={searchHref(`${query} ${shortRegionName(province)}`, contest)}
                  className="inline-flex min-h-11 items-center"
                >
                  {shortRegionName(province)} ({formatCount(count)})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ol>
        {places.map((place) => (
          <FoundItem key={place.region.code} place={place} tpsNumber={tpsNumber} />
        ))}
      </ol>
    </section>
  );
}
