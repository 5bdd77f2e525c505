import type { Metadata } from 'next';
import { KeptPagesPage } from '#components/device/offline/kept-pages-page.tsx';
import { socialMetadata } from '#components/layout/head/social-metadata.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { offlineText } from '#lib/text/offline.ts';

export function generateMetadata(): Metadata {
  const { title, lead } = offlineText();
  const { site } = currentEdition();
  return {
    title,
    description: lead,
    robots: { index: false },
    ...socialMetadata({ title, description: lead, path: '/luring', site, picture: null }),
  };
}

export const revalidate = 3600;

export default function OfflinePage() {
  return <KeptPagesPage />;
}
