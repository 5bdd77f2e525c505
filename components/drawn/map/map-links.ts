import type { BallotOption } from '#lib/domain/candidate.ts';
import { type MapView, slugsOnOtherTier, viewSlugs } from '#lib/domain/map-view.ts';
import { levelOf, type RegionCode } from '#lib/domain/region-code.ts';
import { mapHref, pageHref } from '#lib/format/href.ts';

/** Where a region on a map leads: its numbers, or, from a large map, its own large map in the same view. */
export type ChildLink = (code: RegionCode) => string;

/** From a region's page: to the child's page, which has a map too. */
export function toNumbers(slug: string): ChildLink {
  return (code) => pageHref(slug, code);
}

/** From a large map: to the child's large map; a TPS has a page only. */
export function toMaps(slug: string, view: MapView, options: readonly BallotOption[]): ChildLink {
  const slugs = slugsOnOtherTier(view, options.length > 0, viewSlugs(view, options));
  return (code) => (levelOf(code) === 'tps' ? pageHref(slug, code) : mapHref(slug, code, slugs));
}
