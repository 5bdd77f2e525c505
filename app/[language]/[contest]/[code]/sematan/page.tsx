import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { askedOrigin } from '#components/drawn/embed/asked-origin.ts';
import { EmbedPage } from '#components/drawn/embed/embed-page.tsx';
import { chosenShowing } from '#components/drawn/picture/showing.ts';
import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { getRegionPage } from '#lib/queries/region/result-page.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Made for each reader: what is chosen stands in the query, and its code names the site as the reader reached it. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, code } = await params;
  const page = await getRegionPage(contest, code);
  if (page === null) return {};
  const { contest: label, region, above, edition } = page;
  return besideMetadata('embed', { contest: label, region, above, edition });
}

/** The page that hands out embeds of a region. */
export default async function EmbedRoute({ params, searchParams }: Props) {
  const { contest, code } = await params;
  const page = await getRegionPage(contest, code);
  const showing = page === null ? null : chosenShowing((await searchParams).isi, page.result);
  if (page === null || showing === null) notFound();
  const asked = await headers();
  const origin = page.edition.site ?? askedOrigin(asked.get('host'), asked.get('x-forwarded-proto')) ?? '';
  return <EmbedPage place={page} sameDay={page.sameDay} showing={showing} origin={origin} />;
}
