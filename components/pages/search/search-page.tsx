import { NearMe } from '#components/device/near/near-me.tsx';
import { LanguageSwitch } from '#components/layout/frame/language-switch.tsx';
import { SimulationBanner } from '#components/layout/frame/simulation-banner.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { LONGEST_QUERY, type SearchAnswer } from '#lib/domain/search-answer.ts';
import { searchHref, searchPath } from '#lib/format/search-href.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { searchText } from '#lib/text/search.ts';
import { FoundList } from './found-list.tsx';
import { SearchField } from './search-field.tsx';

interface Props {
  readonly query: string;
  readonly contest: ContestLabel | null;
  readonly contests: readonly ContestLabel[];
  readonly answer: SearchAnswer;
  /** Version of the boundary pack, for finding where the reader is; null where there is none. */
  readonly pack: string | null;
}

/** The field with what was found; works without JavaScript. */
export function SearchPageLayout({ query, contest, contests, answer, pack }: Props) {
  const text = searchText();
  return (
    <>
      {contests.some(({ simulated }) => simulated) && <SimulationBanner />}
      <main id="isi" className="mx-auto w-full max-w-page space-y-5 px-4 pt-6 pb-12">
        <div className="flex items-start justify-between gap-x-4">
          <h1 className="text-xl">{text.title}</h1>
          <LanguageSwitch path={searchPath(query, contest?.slug ?? null)} />
        </div>
        <SearchField contest={contest?.slug ?? null} query={query.slice(0, LONGEST_QUERY)} id="cari-isi" />
        <NearMe pack={pack} contest={contest?.slug ?? null} />
        {contest !== null && (
          <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
            {text.inContest(contestTitle(contest))}
            <a href={searchHref(query, null)} className="inline-flex min-h-11 items-center">
              {text.everyContest}
            </a>
          </p>
        )}
        <Answer query={query} contest={contest} answer={answer} />
      </main>
    </>
  );
}

function Answer({ query, contest, answer }: Pick<Props, 'query' | 'contest' | 'answer'>) {
  const text = searchText();
  switch (answer.kind) {
    case 'problem':
      return (
        <>
          <p>{text.problems[answer.problem]}</p>
          <SearchHelp />
        </>
      );
    case 'unavailable':
      return <p>{text.unavailable}</p>;
    case 'places':
      return (
        <>
          <FoundList found={answer} query={query} contest={contest?.slug ?? null} />
          {answer.places.length === 0 && <SearchHelp />}
        </>
      );
  }
}

function SearchHelp() {
  const { heading, items } = searchText().help;
  return (
    <section aria-labelledby="cara-cari" className="max-w-text space-y-2">
      <h2 id="cara-cari" className="text-lg">
        {heading}
      </h2>
      <ul className="list-disc space-y-1 pl-6 text-sm">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>
        <a href={localizedPath('/')} className="inline-flex min-h-11 items-center">
          {searchText().home}
        </a>
      </p>
    </section>
  );
}
