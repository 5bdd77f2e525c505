import { mapPath } from '../domain/map-view.ts';
import {
  chartsPath,
  comparePath,
  deskPath,
  inconsistentPath,
  pagePath,
  rankingPath,
  takePath,
  tpsListPath,
} from '../domain/page-path.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { localizedPath } from '../language/localized-path.ts';

/** Link to a region, a TPS, or the nation, in the language being written; the others alike. */
export function pageHref(slug: string, code: RegionCode): string {
  return localizedPath(pagePath(slug, code));
}

export function chartsHref(slug: string, code: RegionCode): string {
  return localizedPath(chartsPath(slug, code));
}

export function deskHref(slug: string, code: RegionCode): string {
  return localizedPath(deskPath(slug, code));
}

export function inconsistentHref(slug: string, code: RegionCode): string {
  return localizedPath(inconsistentPath(slug, code));
}

export function takeHref(slug: string, code: RegionCode): string {
  return localizedPath(takePath(slug, code));
}

export function tpsListHref(slug: string, code: RegionCode): string {
  return localizedPath(tpsListPath(slug, code));
}

export function mapHref(slug: string, code: RegionCode, slugs: readonly string[] = []): string {
  return localizedPath(mapPath(slug, code, slugs));
}

export function rankingHref(slug: string, code: RegionCode, slugs: readonly string[] = []): string {
  return localizedPath(rankingPath(slug, code, slugs));
}

/** `other` is the code of a region or the slug of a contest. */
export function compareHref(slug: string, code: RegionCode, other: string | null = null): string {
  return localizedPath(comparePath(slug, code, other));
}
