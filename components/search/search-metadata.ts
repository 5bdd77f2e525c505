import type { Metadata } from 'next';
import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { searchText } from '#lib/text/search.ts';

/** Head of the page of results, which search engines need not list. */
export function searchMetadata(query: string): Metadata {
  const { title, titleOf } = searchText();
  const shown = query.trim();
  const isShown = shown !== '' && shown.length <= LONGEST_QUERY;
  return { title: isShown ? titleOf(shown) : title, robots: { index: false, follow: true } };
}
