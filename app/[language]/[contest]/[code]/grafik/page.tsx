import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chartsMetadata } from '#components/drawn/charts/charts-metadata.ts';
import { ChartsPageLayout } from '#components/drawn/charts/charts-page.tsx';
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
  return page.kind === 'region' ? chartsMetadata(page) : {};
}

/** A TPS has no charts: its form is shown whole on its own page. */
export default async function RegionChartsPage({ params }: Props) {
  const { contest, code } = await params;
  const page = await getResultPage(contest, code);
  if (page.kind !== 'region') notFound();
  return <ChartsPageLayout {...page} />;
}
