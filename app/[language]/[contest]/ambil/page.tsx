import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { takeMetadata } from '#components/pages/take/take-metadata.ts';
import { TakePageLayout } from '#components/pages/take/take-page.tsx';
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
  return page.kind === 'region' ? takeMetadata(page) : {};
}

export default async function NationTakePage({ params }: Props) {
  const { contest } = await params;
  const page = await getNationPage(contest);
  if (page.kind !== 'region' || page.result.state.kind === 'noContest') notFound();
  return <TakePageLayout {...page} />;
}
