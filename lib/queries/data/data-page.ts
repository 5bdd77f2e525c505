import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { settings } from '#lib/settings.ts';
import { getContests } from '../region/home-page.ts';
import { MOST_DOCUMENTS } from './data-tree.ts';

/** What the page about data needs. */
export function getDataPage(): {
  readonly contests: readonly ContestLabel[];
  readonly mostDocuments: number;
} {
  return { contests: getContests(), mostDocuments: MOST_DOCUMENTS };
}

/** Where readers find the site, if its operator says; for what describes its addresses. */
export function getSiteUrl(): string | null {
  return settings().siteUrl;
}
