import type { Metadata } from 'next';
import {
  chartsPath,
  deskPath,
  embedPath,
  inconsistentPath,
  pagePath,
  tpsListPath,
} from '#lib/domain/page-path.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { chartsText } from '#lib/text/charts.ts';
import { deskText } from '#lib/text/desk.ts';
import { embedText } from '#lib/text/embed.ts';
import { inconsistentText } from '#lib/text/inconsistent.ts';
import { takeText } from '#lib/text/take.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { placeName } from '../frame/result-heading.tsx';
import { metadataOf, type Place } from './result-metadata.ts';

interface Beside {
  readonly title: (place: string) => string;
  /** Its address, as search engines are to know it, without a language. */
  readonly path: (slug: string, code: RegionCode) => string;
  readonly isListed: boolean;
}

/** Pages beside a region's own. */
const PAGES = {
  charts: { title: (place) => chartsText().title(place), path: chartsPath, isListed: true },
  tpsList: { title: (place) => tpsListText().title(place), path: tpsListPath, isListed: true },
  inconsistent: { title: (place) => inconsistentText().title(place), path: inconsistentPath, isListed: true },
  embed: { title: (place) => embedText().page.title(place), path: embedPath, isListed: true },
  // What it hands out is of the region's own page, which is the one to find.
  take: { title: (place) => takeText().title(place), path: pagePath, isListed: false },
  // A tool is nothing for search engines.
  desk: { title: (place) => deskText().title(place), path: deskPath, isListed: false },
} as const satisfies Readonly<Record<string, Beside>>;

/** Head of a page beside a region's own: its name says both, the description and the share card are the region's. */
export function besideMetadata(kind: keyof typeof PAGES, place: Place): Metadata {
  const { title, path, isListed } = PAGES[kind];
  const { contest, region, above } = place;
  const metadata = metadataOf(place, title(placeName(region, above)), path(contest.slug, region.code));
  return isListed ? metadata : { ...metadata, robots: { index: false } };
}
