import { RegionMap } from '#components/drawn/map/region-map.tsx';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { defaultView, statisticsOf } from '#lib/domain/map-view.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { mapHref } from '#lib/format/href.ts';
import { contestShortTitle, shortTitleLanguage } from '#lib/text/contest-names.ts';
import { homeText } from '#lib/text/home.ts';

interface Props {
  readonly contests: readonly HomeContest[];
  readonly boundary: BoundaryMap | null;
}

/** The country by province, in the first contest that has something to draw; the others' maps are a link away. */
export function HomeMap({ contests, boundary }: Props) {
  const shown = contests.find(({ provinces }) => provinces.length > 0);
  if (shown === undefined) return null;
  const { contest, provinces, options, isGathered } = shown;
  const statistics = statisticsOf(options, provinces, isGathered);
  return (
    <section aria-labelledby="peta-judul" className="min-w-0 space-y-3">
      <h2 id="peta-judul" className="text-lg">
        {homeText().map}
      </h2>
      {contests.length > 1 && (
        <nav aria-label={homeText().mapSwitch} className="flex flex-wrap gap-x-4 text-sm">
          {contests.map((other) =>
            other === shown ? (
              <span
                key={other.contest.slug}
                aria-current="true"
                lang={shortTitleLanguage(other.contest)}
                className="inline-flex min-h-11 items-center border-b-2 border-accent font-bold"
              >
                {contestShortTitle(other.contest)}
              </span>
            ) : (
              <a
                key={other.contest.slug}
                href={mapHref(other.contest.slug, NATION)}
                lang={shortTitleLanguage(other.contest)}
                className="inline-flex min-h-11 items-center"
              >
                {contestShortTitle(other.contest)}
              </a>
            ),
          )}
        </nav>
      )}
      <RegionMap
        slug={contest.slug}
        region={{ code: NATION, name: null }}
        rows={provinces}
        options={options}
        statistics={statistics}
        view={defaultView(statistics)}
        boundary={boundary}
        isLarge={false}
        mostNames={0}
      />
    </section>
  );
}
