import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/layout/frame/site-footer.tsx';
import { SiteHeader } from '#components/layout/frame/site-header.tsx';
import { FirstWordsRoom } from '#components/layout/language/first-words-room.client.tsx';
import { Disclaimer } from '#components/result/state/disclaimer.tsx';
import { isLanguage } from '#lib/language/language.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { siteText } from '#lib/text/site.ts';
import '../globals.css';

interface Props {
  readonly params: Promise<{ readonly language: string }>;
  readonly children: ReactNode;
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: '#0a5674',
};

/** None at build time: one build serves any deployment, and a request says in which language it is answered. */
export function generateStaticParams() {
  return [];
}

export function generateMetadata(): Metadata {
  const { name, description } = siteText();
  const { site } = currentEdition();
  return {
    ...(site === null ? {} : { metadataBase: new URL(site) }),
    title: { default: name, template: `%s · ${name}` },
    description,
    manifest: '/manifest.webmanifest',
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icons/apple-180.png' },
  };
}

/** What stands around every page, in the language that is the first part of its address inside the site. */
export default async function LanguageLayout({ params, children }: Props) {
  const { language } = await params;
  if (!isLanguage(language)) notFound();
  return (
    <html lang={language}>
      <body className="flex min-h-dvh flex-col">
        <SiteHeader />
        <Disclaimer />
        <FirstWordsRoom language={language}>{children}</FirstWordsRoom>
        <SiteFooter />
        <link rel="stylesheet" href="/print.css" media="print" />
      </body>
    </html>
  );
}
