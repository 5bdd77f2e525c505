import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { takeMetadata } from '#components/pages/take/take-metadata.ts';
import { TakePageLayout } from '#components/pages/take/take-page.tsx';
import { getResultPage } from '#lib/queries/region/result-page.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const revalidate = 30;

/** None at build time: one build serves any deployment, pages are made when first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, code } = await params;
  const page = await getResultPage(contest, code);
  return page.kind === 'region' ? takeMetadata(page) : {};
}

/** A TPS hands all of it out on its own page; where nobody votes there is nothing to hand out. */
export default async function RegionTakePage({ params }: Props) {
  const { contest, code } = await params;
  const page = await getResultPage(contest, code);
  if (page.kind !== 'region' || page.result.state.kind === 'noContest') notFound();
  return <TakePageLayout {...page} />;
}
