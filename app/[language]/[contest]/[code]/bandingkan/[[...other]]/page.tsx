import { compareMetadata } from '#components/layout/head/ways-metadata.ts';
import { ComparePageLayout } from '#components/pages/compare/compare-page.tsx';
import { type ComparePage, getComparePage } from '#lib/queries/region/compare-page.ts';
import { placeRoute } from '../../place-route.ts';

interface Asked {
  readonly contest: string;
  readonly code: string;
  readonly other?: readonly string[];
}

export const revalidate = 30;

/** Two results side by side, or what there is to choose from. */
const { generateMetadata, generateStaticParams, body } = placeRoute<ComparePage, Asked>({
  find: ({ contest, code, other }) => getComparePage(contest, code, other ?? []),
  head: compareMetadata,
  body: (page) => <ComparePageLayout {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
