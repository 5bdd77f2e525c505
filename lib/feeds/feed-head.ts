import type { Instant } from '../domain/instant.ts';
import { parseInstant } from '../domain/instant.ts';
import { regionName } from '../format/region-name.ts';
import { contestTitle } from '../text/contest-names.ts';
import { followText } from '../text/follow.ts';
import { siteText } from '../text/site.ts';
import type { FeedModel } from './feed-model.ts';
import { plainText } from './plain-text.ts';

/** Title of a whole feed; one of invented data says so in every list of subscriptions. */
export function feedTitle({ contest, region }: FeedModel): string {
  const badge = contest.simulated ? `[${siteText().simulation.badge}] ` : '';
  return plainText(`${badge}${followText().feedTitle(regionName(region), contestTitle(contest))}`);
}

/** When the feed last said something new; the voting day while it has said nothing. */
export function feedUpdated({ changes, contest }: FeedModel): Instant | string {
  return changes[0]?.at ?? parseInstant(`${contest.votingDate}T00:00:00Z`) ?? contest.votingDate;
}
