import { resultMetadata } from '#components/layout/head/result-metadata.ts';
import { ResultPageLayout } from '#components/pages/result-page.tsx';
import { getResultPage } from '#lib/queries/region/result-page.ts';
import { placeRoute } from './place-route.ts';

export const revalidate = 30;

/** The page of a region, a TPS or the nation. */
const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: async ({ contest, code }) => {
    const page = await getResultPage(contest, code);
    return page.kind === 'notFound' ? null : page;
  },
  head: resultMetadata,
  body: (page) => <ResultPageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
