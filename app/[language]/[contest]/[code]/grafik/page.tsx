import { ChartsPageLayout } from '#components/drawn/charts/charts-page.tsx';
import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { getRegionPage } from '#lib/queries/region/result-page.ts';
import { placeRoute } from '../place-route.ts';

export const revalidate = 30;

/** A TPS has no charts: its form is shown whole on its own page. */
const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: ({ contest, code }) => getRegionPage(contest, code),
  head: (page) => besideMetadata('charts', page),
  body: (page) => <ChartsPageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
