import type { Metadata } from 'next';
import { DataPage } from '#components/data/data-page.tsx';
import { pageAlternates } from '#components/page-alternates.ts';
import { socialMetadata } from '#components/social-metadata.ts';
import { getDataPage } from '#lib/queries/data-page.ts';
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
