import { NearMe } from '#components/device/near/near-me.tsx';
import { OwnPlaces } from '#components/device/own-places/own-places.tsx';
import { FirstScreenEnd } from '#components/layout/frame/first-screen-end.client.tsx';
import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import { SimulationBanner } from '#components/layout/frame/simulation-banner.tsx';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { homeText } from '#lib/text/home.ts';
import { searchText } from '#lib/text/search.ts';
import { SearchField } from '../search/search-field.tsx';
import { ContestCard } from './contest-card.tsx';
import { HomeMap } from './home-map.tsx';

interface Props {
  readonly contests: readonly HomeContest[];
  /** Version of the boundary pack, for finding where the reader is; null where there is none. */
  readonly pack: string | null;
  /** Provinces; null where there are no boundaries. */
  readonly boundary: BoundaryMap | null;
}

/** Find a TPS, see how far each contest is, walk down from the map; works by links and one form alone. */
export function HomePage({ contests, pack, boundary }: Props) {
  const text = homeText();
  return (
    <>
      {contests.some(({ contest }) => contest.simulated) && <SimulationBanner />}
      <main
        id="isi"
        className="mx-auto grid w-full max-w-page grid-cols-1 gap-x-12 gap-y-6 px-4 pt-1 pb-12 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)] lg:items-start lg:pt-6"
      >
        <LanguageSwitch path="/" />
        <div className="min-w-0 space-y-4 lg:row-span-2">
          <div className="space-y-1">
            <h1 className="text-lg sm:text-2xl">{text.title}</h1>
            <label htmlFor="cari-isi" className="block text-sm font-medium">
              {searchText().findTps}
            </label>
            <SearchField contest={null} id="cari-isi" isLabelled placeholder={searchText().example} />
            <div className="flex flex-wrap items-start gap-x-4">
              {contests.some(({ provinces }) => provinces.length > 0) && (
                <a href="#peta-judul" className="inline-flex min-h-11 items-center text-sm">
                  {text.orFromMap}
                </a>
              )}
              <NearMe pack={pack} contest={null} />
              <OwnPlaces
                contests={contests.map(({ contest: { slug, shortTitle } }) => ({ slug, shortTitle }))}
              />
            </div>
          </div>
          {contests.map((entry, at) => (
            <ContestCard key={entry.contest.slug} entry={entry} hasList={at === 0} />
          ))}
        </div>
        <FirstScreenEnd />
        <HomeMap contests={contests} boundary={boundary} />
        <section aria-labelledby="cara" className="min-w-0 space-y-2 lg:col-start-2">
          <h2 id="cara" className="text-lg">
            {text.howHeading}
          </h2>
          <ol className="max-w-text list-decimal space-y-1 pl-6 text-sm">
            {text.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href={localizedPath('/cara-membaca')} className="inline-flex min-h-11 items-center">
              {text.howToRead}
            </a>
          </p>
        </section>
      </main>
    </>
  );
}
