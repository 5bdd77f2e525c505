import type { InstantAnswer } from '#lib/domain/instant-answer.ts';
import { ancestorsOf } from '#lib/domain/region-code.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName } from '#lib/format/region-name.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { searchText } from '#lib/text/search.ts';
import { siteText } from '#lib/text/site.ts';
import type { SuggestedCode } from './instant-answer-guard.ts';

interface Props {
  readonly id: string;
  readonly place: SuggestedCode;
  readonly contest: InstantAnswer['contests'][number] | null;
  readonly isActive: boolean;
}

/** One suggestion: the place, its whole path, and the contest it leads to. */
export function SuggestedPlace({ id, place, contest, isActive }: Props) {
  const path = [...ancestorsOf(place.code), place.code].map((code, index) =>
    regionName({ code, name: place.names[index] ?? null }),
  );
  if (contest === null) return null;
  return (
    <a
      role="option"
      id={id}
      href={pageHref(contest.slug, place.code)}
      tabIndex={-1}
      aria-selected={isActive}
      className={`block min-h-11 border-b border-line px-3 py-2 text-sm text-ink no-underline ${isActive ? 'bg-raised underline' : ''}`}
    >
      <span className="font-medium">{path.at(-1)}</span>
      <span className="block text-xs text-muted">
        {path.length > 1 && `${path.slice(0, -1).reverse().join(' · ')} — `}
        {contest.simulated && `${siteText().simulation.badge} · `}
        {contestShortTitle(contest)}
      </span>
      {place.missingTps !== undefined && (
        <span className="block text-xs">{searchText().tps.absent(place.missingTps)}</span>
      )}
    </a>
  );
}
