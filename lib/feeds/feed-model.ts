import type { BallotOption } from '../domain/candidate.ts';
import type { ContestLabel } from '../domain/contest-label.ts';
import type { ChangeEntry } from '../domain/following/change-log.ts';
import type { Region } from '../domain/region.ts';

/** What a feed is made of. */
export interface FeedModel {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly options: readonly BallotOption[];
  /** Newest first. */
  readonly changes: readonly ChangeEntry[];
  /** Where readers reach the site, without a slash at the end; null makes addresses relative to it. */
  readonly siteUrl: string | null;
}
