import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { ChangeEntry } from '#lib/domain/following/change-log.ts';
import type { Region } from '#lib/domain/region.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { settings } from '#lib/settings.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { SourceUnavailable } from '#lib/source/source-unavailable.ts';
import { askedPath, loadResultPage } from '../region/result-page.ts';
import { changesOf } from './change-log.ts';

/** What a feed of a region needs. */
export type FeedPage =
  | {
      readonly kind: 'feed';
      readonly contest: ContestLabel;
      readonly region: Region;
      /** The ballot as it is now, in ballot order. */
      readonly options: readonly BallotOption[];
      /** Newest first; empty where the region does not vote in this contest. */
      readonly changes: readonly ChangeEntry[];
      /** Where readers reach the site, without a slash at the end; null where the operator has not said. */
      readonly siteUrl: string | null;
    }
  | { readonly kind: 'notFound' };

/**
 * The changes of a region; `0` is the nation. Asking for them looks at the region first, so the feed of a region that
 * nobody visits is as new as any. Throws `SourceUnavailable` when the source gives nothing and nothing is kept.
 */
export async function getFeedPage(slug: string, code: string): Promise<FeedPage> {
  const page = await loadFeedPage(slug, code);
  if (!page.ok) throw new SourceUnavailable(askedPath(slug, code), page.error);
  return page.value;
}

async function loadFeedPage(slug: string, code: string): Promise<Result<FeedPage, SirekapError>> {
  const page = await loadResultPage(slug, code);
  if (!page.ok) return page;
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  // A TPS has one form and one page; what changes there is the region's news.
  if (page.value.kind !== 'region' || contest === undefined) return ok({ kind: 'notFound' });
  const { contest: label, region, result } = page.value;
  const log = await changesOf(contest, region.code);
  return ok({
    kind: 'feed',
    contest: label,
    region,
    options: result.options,
    changes: log === null ? [] : [...log.entries].reverse(),
    siteUrl: settings().siteUrl,
  });
}
