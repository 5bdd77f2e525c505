import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageAlternates } from '#components/layout/head/page-alternates.ts';
import { socialMetadata } from '#components/layout/head/social-metadata.ts';
import { HomePage } from '#components/pages/home/home-page.tsx';
import { NATION } from '#lib/domain/region-code.ts';
import { isLanguage } from '#lib/language/language.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { getBoundaryMap, getBoundaryPackVersion } from '#lib/queries/region/boundary-map.ts';
import { getHomePage } from '#lib/queries/region/home-page.ts';
import { siteText } from '#lib/text/site.ts';

interface Props {
  readonly params: Promise<{ readonly language: string }>;
}

export const revalidate = 30;

export function generateMetadata(): Metadata {
  const { name, description } = siteText();
  const { site } = currentEdition();
  return {
    alternates: pageAlternates('/'),
    ...socialMetadata({ title: name, description, path: '/', site, picture: null }),
  };
}

export default async function Home({ params }: Props) {
  const { language } = await params;
  // A file that does not exist, such as /favicon.ico, has the form of a language's home page.
  if (!isLanguage(language)) notFound();
  const [contests, pack, boundary] = await Promise.all([
    getHomePage(),
    getBoundaryPackVersion(),
    getBoundaryMap(NATION),
  ]);
  return <HomePage contests={contests} pack={pack} boundary={boundary} />;
}
