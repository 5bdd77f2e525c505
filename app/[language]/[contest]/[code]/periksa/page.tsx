import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskMetadata } from '#components/pages/desk/desk-metadata.ts';
import { DeskPage } from '#components/pages/desk/desk-page.tsx';
import { currentEdition } from '#lib/queries/edition.ts';
import { getDeskPage } from '#lib/queries/tps/desk-page.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const revalidate = 60;

/** None at build time: one build serves any deployment, pages are made when first asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, code } = await params;
  const page = await getDeskPage(contest, code);
  return page === null ? {} : deskMetadata({ ...page, edition: currentEdition() });
}

export default async function ObserversDeskPage({ params }: Props) {
  const { contest, code } = await params;
  const page = await getDeskPage(contest, code);
  if (page === null) notFound();
  return <DeskPage {...page} />;
}
