import { rankingMetadata } from '#components/layout/head/ways-metadata.ts';
import { RankingPageLayout } from '#components/pages/ranking/ranking-page.tsx';
import { getRankingPage, type RankingPage } from '#lib/queries/region/ranking-page.ts';
import { placeRoute } from '../../place-route.ts';

interface Asked {
  readonly contest: string;
  readonly code: string;
  readonly view?: readonly string[];
}

/** Longer than other pages: one ranking may ask for the tables of every province. */
export const revalidate = 120;

/** Regions in the order of a measure. */
const { generateMetadata, generateStaticParams, body } = placeRoute<RankingPage, Asked>({
  find: ({ contest, code, view }) => getRankingPage(contest, code, view ?? []),
  head: rankingMetadata,
  body: (page) => <RankingPageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
