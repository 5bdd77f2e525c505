import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tpsListMetadata } from '#components/layout/head/result-metadata.ts';
import { TpsListPageLayout } from '#components/pages/tps-list/tps-list-page.tsx';
import { getTpsListPage } from '#lib/queries/tps/tps-list.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

/** Longer than other pages: one list may ask for the documents of a few hundred TPS. */
export const revalidate = 120;

/** None at build time: one build serves any deployment, pages are made when first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, code } = await params;
  const page = await getTpsListPage(contest, code);
  return page === null ? {} : tpsListMetadata(page);
}

export default async function TpsListRoute({ params }: Props) {
  const { contest, code } = await params;
  const page = await getTpsListPage(contest, code);
  if (page === null) notFound();
  return <TpsListPageLayout {...page} />;
}
