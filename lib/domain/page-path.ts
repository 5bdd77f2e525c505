import { NATION, type RegionCode } from './region-code.ts';

/** Address of a region, a TPS, or (for the nation) of the contest itself. */
export function pagePath(slug: string, code: RegionCode): string {
  return code === NATION ? `/${slug}` : `/${slug}/${code}`;
}

/** Address of the charts of a region, or (for the nation) of the contest. */
export function chartsPath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/grafik`;
}

/** Address of the observer's desk of a desa or kecamatan. */
export function deskPath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/periksa`;
}

/** Address of the list of a desa's TPS, or of those of a kecamatan that someone should look at. */
export function tpsListPath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/tps`;
}

/** Address of the page that hands out code for embedding a region; its frames stand below it. */
export function embedPath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/sematan`;
}

/** Address of what a reader can take from a region's page, or (for the nation) from the contest's. */
export function takePath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/ambil`;
}

/** Address of the list of TPS in a region whose figures do not agree with each other. */
export function inconsistentPath(slug: string, code: RegionCode): string {
  return `${pagePath(slug, code)}/tidak-konsisten`;
}

/** Address of the regions in a region in the order of a measure; `slugs` name the order (`rankingSlugs`). */
export function rankingPath(slug: string, code: RegionCode, slugs: readonly string[] = []): string {
  return [pagePath(slug, code), 'peringkat', ...slugs].join('/');
}

/** Address of a region beside another one, or beside itself in another contest; without either, of what there is to choose. */
export function comparePath(slug: string, code: RegionCode, other: string | null = null): string {
  return `${pagePath(slug, code)}/bandingkan${other === null ? '' : `/${other}`}`;
}
