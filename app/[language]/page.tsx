import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HomePage } from '#components/home/home-page.tsx';
import { pageAlternates } from '#components/page-alternates.ts';
import { socialMetadata } from '#components/social-metadata.ts';
import { isLanguage } from '#lib/language/language.ts';
import { getBoundaryPackVersion } from '#lib/queries/boundary-map.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { getHomePage } from '#lib/queries/home-page.ts';
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
  return <HomePage contests={await getHomePage()} pack={await getBoundaryPackVersion()} />;
}
