import type { Metadata } from 'next';
import { searchMetadata } from '#components/pages/search/search-metadata.ts';
import { SearchPageLayout } from '#components/pages/search/search-page.tsx';
import { boundedLine } from '#lib/domain/bounded-text.ts';
import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { currentEdition } from '#lib/queries/edition.ts';
import { getBoundaryPackVersion } from '#lib/queries/region/boundary-map.ts';
import { getSearchPage } from '#lib/queries/search/search.ts';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Made for each query; everything else on the site is made once for all readers. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return searchMetadata(asked((await searchParams).q), currentEdition().site);
}

export default async function SearchRoute({ searchParams }: Props) {
  const { q, contest } = await searchParams;
  const [page, pack] = await Promise.all([getSearchPage(asked(q), first(contest)), getBoundaryPackVersion()]);
  return <SearchPageLayout {...page} pack={pack} />;
}

/** What was asked, without what nobody sees; a question that is too long stays so, by one letter. */
function asked(value: string | readonly string[] | undefined): string {
  return boundedLine(first(value), LONGEST_QUERY + 1);
}

/** The first where an address says it twice, nothing where it does not say it. */
function first(value: string | readonly string[] | undefined): string {
  return (typeof value === 'object' ? value[0] : value) ?? '';
}
