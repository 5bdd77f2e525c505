import { mapPath } from '../domain/map-view.ts';
import {
  chartsPath,
  deskPath,
  inconsistentPath,
  pagePath,
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
