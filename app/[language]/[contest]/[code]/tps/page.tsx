import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { TpsListPageLayout } from '#components/pages/tps-list/tps-list-page.tsx';
import { getTpsListPage } from '#lib/queries/tps/tps-list.ts';
import { placeRoute } from '../place-route.ts';

/** Longer than other pages: one list may ask for the documents of a few hundred TPS. */
export const revalidate = 120;

const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: ({ contest, code }) => getTpsListPage(contest, code),
  head: (page) => besideMetadata('tpsList', page),
  body: (page) => <TpsListPageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
