import type { Metadata } from 'next';
import { NearestPlace } from '#components/layout/frame/nearest-place.tsx';
import { NotFoundMessage } from '#components/layout/frame/not-found-message.tsx';
import { getNearestRegion } from '#lib/queries/region/nearest-region.ts';
import { messageText } from '#lib/text/message.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

/** Made anew for each reader: no cache grows with codes that somebody invents. */
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { title: messageText().notFound.title };
}

/** Shown by the server with status 404 for an address that names a place, and leads to the nearest that exists. */
export default async function PlaceNotFoundPage({ params }: Props) {
  const { contest, code } = await params;
  const nearest = await getNearestRegion(contest, code);
  return <NotFoundMessage>{nearest !== null && <NearestPlace {...nearest} />}</NotFoundMessage>;
}
