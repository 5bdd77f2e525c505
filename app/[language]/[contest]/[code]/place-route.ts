import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

/** Parts of an address inside the site below which the pages of a place stand; code `0` is the nation. */
interface PlaceParts {
  readonly contest: string;
  readonly code: string;
}

interface PlaceRoute<Page, Parts extends PlaceParts> {
  /** Null for an address of no page. Asked twice a request, once for the head. */
  readonly find: (asked: Parts) => Promise<Page | null>;
  readonly head: (page: Page) => Metadata;
  readonly body: (page: Page) => ReactNode;
}

interface Props<Parts> {
  readonly params: Promise<Parts>;
}

/** What Next.js wants of a page: its head and its body, both of the one query that finds it. */
export function placeRoute<Page, Parts extends PlaceParts = PlaceParts>(route: PlaceRoute<Page, Parts>) {
  return {
    generateMetadata: async ({ params }: Props<Parts>): Promise<Metadata> => {
      const page = await route.find(await params);
      return page === null ? {} : route.head(page);
    },
    body: async ({ params }: Props<Parts>): Promise<ReactNode> => {
      const page = await route.find(await params);
      if (page === null) notFound();
      return route.body(page);
    },
    /** None at build time: one build serves any deployment, pages are made when first asked for. */
    generateStaticParams: () => [],
  };
}
