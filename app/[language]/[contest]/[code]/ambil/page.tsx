import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { TakePageLayout } from '#components/pages/take/take-page.tsx';
import { getRegionPage } from '#lib/queries/region/result-page.ts';
import { placeRoute } from '../place-route.ts';

export const revalidate = 30;

/** A TPS hands all of it out on its own page; where nobody votes there is nothing to hand out. */
const { generateMetadata, generateStaticParams, body } = placeRoute({
  find: async ({ contest, code }) => {
    const page = await getRegionPage(contest, code);
    return page?.result.state.kind === 'noContest' ? null : page;
  },
  head: (page) => besideMetadata('take', page),
  body: (page) => <TakePageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
