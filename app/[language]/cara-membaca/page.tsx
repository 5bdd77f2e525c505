import type { Metadata } from 'next';
import { pageAlternates } from '#components/layout/head/page-alternates.ts';
import { socialMetadata } from '#components/layout/head/social-metadata.ts';
import { MethodPage } from '#components/pages/method/method-page.tsx';
import { currentEdition } from '#lib/queries/edition.ts';
import { getContests } from '#lib/queries/region/home-page.ts';
import { methodText } from '#lib/text/method.ts';

export function generateMetadata(): Metadata {
  const { title, lead } = methodText();
  const path = '/cara-membaca';
  return {
    title,
    description: lead,
    alternates: pageAlternates(path),
    ...socialMetadata({ title, description: lead, path, site: currentEdition().site, picture: null }),
  };
}

export const revalidate = 3600;

export default function HowToReadPage() {
  return <MethodPage contests={getContests()} />;
}
