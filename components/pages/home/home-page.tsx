import { NearMe } from '#components/device/near/near-me.tsx';
import { OwnPlaces } from '#components/device/own-places/own-places.client.tsx';
import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import { SimulationBanner } from '#components/layout/frame/simulation-banner.tsx';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { homeText } from '#lib/text/home.ts';
import { ContestCard } from './contest-card.tsx';

interface Props {
  readonly contests: readonly HomeContest[];
  /** Version of the boundary pack, for finding where the reader is; null where there is none. */
  readonly pack: string | null;
}

/** Choose a contest, then walk down to a TPS; works by links alone. */
export function HomePage({ contests, pack }: Props) {
  return (
    <>
      {contests.some(({ contest }) => contest.simulated) && <SimulationBanner />}
      <main id="isi" className="mx-auto w-full max-w-page space-y-8 px-4 pt-6 pb-12">
        <div className="max-w-text space-y-3">
          <div className="flex items-start justify-between gap-x-4">
            <h1 className="min-w-0 text-2xl">{homeText().title}</h1>
            <LanguageSwitch path="/" />
          </div>
          <p>{homeText().lead}</p>
          <ol className="list-decimal space-y-1 pl-6 text-sm">
            {homeText().steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <a href={localizedPath('/cara-membaca')}>{homeText().howToRead}</a>
          </p>
        </div>
        <div className="space-y-4">
          <NearMe pack={pack} contest={null} />
          <OwnPlaces contests={contests.map(({ contest: { slug, shortTitle } }) => ({ slug, shortTitle }))} />
        </div>
        {contests.map((entry, index) => (
          <ContestCard key={entry.contest.slug} entry={entry} isOpen={index === 0} />
        ))}
      </main>
    </>
  );
}
