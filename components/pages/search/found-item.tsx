import type { FoundPlace } from '#lib/domain/search-answer.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { searchText } from '#lib/text/search.ts';

interface Props {
  readonly place: FoundPlace;
  /** Of the TPS that was asked for, or null. */
  readonly tpsNumber: string | null;
}

/** One place: its whole path, and its page in every contest that has it, the first by its name. */
export function FoundItem({ place: { region, above, contests, tps }, tpsNumber }: Props) {
  const text = searchText();
  const target = tps?.kind === 'exists' ? tps.region : region;
  const path = target === region ? above : [...above, region];
  const [first, ...others] = contests;
  if (first === undefined) return null;
  return (
    <li className="border-b border-line py-2">
      <p>
        <a href={pageHref(first.slug, target.code)} className="inline-flex min-h-11 items-center font-medium">
          {regionName(target)}
        </a>
        {others.length > 0 && <span className="ml-2 text-sm text-muted">{contestShortTitle(first)}</span>}
      </p>
      <p className="text-sm text-muted">
        {[...path.map(regionName).reverse(), text.code(target.code)].join(' · ')}
      </p>
      {tps?.kind === 'absent' && tpsNumber !== null && (
        <p className="text-sm">{text.tps.absent(tpsNumber)}</p>
      )}
      {tps?.kind === 'unknown' && tpsNumber !== null && (
        <p className="text-sm">{text.tps.unknown(tpsNumber)}</p>
      )}
      {others.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {others.map((contest) => (
            <a
              key={contest.slug}
              href={pageHref(contest.slug, target.code)}
              className="inline-flex min-h-11 items-center"
            >
              {contestShortTitle(contest)}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
