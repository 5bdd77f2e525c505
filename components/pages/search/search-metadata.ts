import type { Metadata } from 'next';
import { socialMetadata } from '#components/layout/head/social-metadata.ts';
import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { searchText } from '#lib/text/search.ts';
import { siteText } from '#lib/text/site.ts';

/** Head of the page of results, which search engines need not list. */
export function searchMetadata(query: string, site: string | null): Metadata {
  const { title, titleOf } = searchText();
  const shown = query.trim();
  const isShown = shown !== '' && shown.length <= LONGEST_QUERY;
  const name = isShown ? titleOf(shown) : title;
  const { description } = siteText();
  const path = isShown ? `/cari?q=${encodeURIComponent(shown.toWellFormed())}` : '/cari';
  return {
    title: name,
    robots: { index: false, follow: true },
    ...socialMetadata({ title: name, description, path, site, picture: null }),
  };
}
