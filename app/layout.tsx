import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { Disclaimer } from '#components/state/disclaimer.tsx';
import { siteText } from '#lib/text/id/site.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: siteText.name, template: `%s · ${siteText.name}` },
  description: siteText.description,
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="id">
      <body className="flex min-h-dvh flex-col">
        <SiteHeader />
        <Disclaimer />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
