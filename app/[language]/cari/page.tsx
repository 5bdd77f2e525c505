import type { Metadata } from 'next';
import { searchMetadata } from '#components/search/search-metadata.ts';
import { SearchPageLayout } from '#components/search/search-page.tsx';
import { getBoundaryPackVersion } from '#lib/queries/boundary-map.ts';
import { getSearchPage } from '#lib/queries/search.ts';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Made for each query; everything else on the site is made once for all readers. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return searchMetadata(first((await searchParams).q));
}

export default async function SearchRoute({ searchParams }: Props) {
  const { q, contest } = await searchParams;
  const [page, pack] = await Promise.all([getSearchPage(first(q), first(contest)), getBoundaryPackVersion()]);
  return <SearchPageLayout {...page} pack={pack} />;
}

/** The first where an address says it twice, nothing where it does not say it. */
function first(value: string | readonly string[] | undefined): string {
  return (typeof value === 'object' ? value[0] : value) ?? '';
}
