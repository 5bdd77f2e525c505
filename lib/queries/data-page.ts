import type { ContestLabel } from '../domain/contest-label.ts';
import { settings } from '../settings.ts';
import { MOST_DOCUMENTS } from './data-tree.ts';
import { getContests } from './home-page.ts';

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
