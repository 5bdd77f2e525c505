import type { Metadata } from 'next';
import { pageAlternates } from '#components/layout/head/page-alternates.ts';
import { socialMetadata } from '#components/layout/head/social-metadata.ts';
import { DataPage } from '#components/pages/data/data-page.tsx';
import { getDataPage } from '#lib/queries/data/data-page.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { dataPageText } from '#lib/text/data-page.ts';

export const revalidate = 3600;

export function generateMetadata(): Metadata {
  const { title, lead } = dataPageText();
  return {
    title,
    description: lead,
    alternates: pageAlternates('/data'),
    ...socialMetadata({
      title,
      description: lead,
      path: '/data',
      site: currentEdition().site,
      picture: null,
    }),
  };
}

export default function DataRoute() {
  return <DataPage {...getDataPage()} />;
}
