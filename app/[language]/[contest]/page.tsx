import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { resultMetadata } from '#components/layout/head/result-metadata.ts';
import { ResultPageLayout } from '#components/pages/result-page.tsx';
import { getNationPage } from '#lib/queries/region/result-page.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string }>;
}

export const revalidate = 30;

/** None at build time: one build serves any deployment, pages are made when first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest } = await params;
  const page = await getNationPage(contest);
  return page.kind === 'notFound' ? {} : resultMetadata(page);
}

export default async function NationPage({ params }: Props) {
  const { contest } = await params;
  const page = await getNationPage(contest);
  if (page.kind === 'notFound') notFound();
  return <ResultPageLayout {...page} />;
}
