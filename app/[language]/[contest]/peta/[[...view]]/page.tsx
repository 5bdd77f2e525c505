import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MapPage } from '#components/drawn/map/map-page.tsx';
import { mapMetadata } from '#components/layout/head/result-metadata.ts';
import { mapPageOf } from '#lib/queries/region/map-page.ts';
import { getNationPage } from '#lib/queries/region/result-page.ts';

interface Props {
  readonly params: Promise<{
    readonly contest: string;
    readonly view?: readonly string[];
  }>;
}

export const revalidate = 30;

/** None at build time: one build serves any deployment, pages are made when first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, view } = await params;
  const page = mapPageOf(await getNationPage(contest), view ?? []);
  return page === null ? {} : mapMetadata(page);
}

export default async function NationMapPage({ params }: Props) {
  const { contest, view } = await params;
  const page = mapPageOf(await getNationPage(contest), view ?? []);
  if (page === null) notFound();
  return <MapPage {...page} />;
}
