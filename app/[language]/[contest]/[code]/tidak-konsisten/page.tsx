import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { InconsistentPageLayout } from '#components/pages/inconsistent/inconsistent-page.tsx';
import { getInconsistentPage } from '#lib/queries/tps/inconsistent-page.ts';
import { placeRoute } from '../place-route.ts';

export const revalidate = 60;

/** TPS whose figures do not agree with each other. */
const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: ({ contest, code }) => getInconsistentPage(contest, code),
  head: (page) => besideMetadata('inconsistent', page),
  body: (page) => <InconsistentPageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
