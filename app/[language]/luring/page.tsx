import type { Metadata } from 'next';
import { KeptPagesPage } from '#components/offline/kept-pages-page.tsx';
import { offlineText } from '#lib/text/offline.ts';

export function generateMetadata(): Metadata {
  return { title: offlineText().title, robots: { index: false } };
}

export const revalidate = 3600;

export default function OfflinePage() {
  return <KeptPagesPage />;
}
