import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { DeskPage } from '#components/pages/desk/desk-page.tsx';
import { currentEdition } from '#lib/queries/edition.ts';
import { getDeskPage } from '#lib/queries/tps/desk-page.ts';
import { placeRoute } from '../place-route.ts';

export const revalidate = 60;

/** The observer's desk. */
const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: ({ contest, code }) => getDeskPage(contest, code),
  head: (page) => besideMetadata('desk', { ...page, edition: currentEdition() }),
  body: (page) => <DeskPage {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
