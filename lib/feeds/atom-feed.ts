import { generateAtomFeed } from 'feedsmith';
import type { ChangeEntry } from '../domain/following/change-log.ts';
import { FEED_TYPES } from '../domain/following/feed-path.ts';
import { regionName } from '../format/region-name.ts';
import { language } from '../language/language.ts';
import { followText } from '../text/follow.ts';
import { siteText } from '../text/site.ts';
import { entryText, entryTitle } from './entry-words.ts';
import { feedUrl, pageUrl, tagUri } from './feed-addresses.ts';
import { feedTitle, feedUpdated } from './feed-head.ts';
import type { FeedModel } from './feed-model.ts';
import { plainText } from './plain-text.ts';

/** The changes of a region as Atom (RFC 4287). */
export function writeAtomFeed(model: FeedModel): string {
  const { contest, region } = model;
  return generateAtomFeed({
    id: tagUri(model, contest.votingDate, null),
    title: { type: 'text', value: feedTitle(model) },
    subtitle: { type: 'text', value: plainText(followText().feedSubtitle(regionName(region))) },
    updated: feedUpdated(model),
    authors: [{ name: siteText().name }],
    rights: { type: 'text', value: plainText(`${contest.source.name}, ${contest.source.licence}`) },
    links: [
      { rel: 'self', type: FEED_TYPES.atom, href: feedUrl(model, 'atom') },
      { rel: 'alternate', type: 'text/html', hreflang: language(), href: pageUrl(model) },
    ],
    entries: model.changes.map((change) => entryOf(model, change)),
    xml: { lang: language() },
  });
}

function entryOf(model: FeedModel, change: ChangeEntry) {
  return {
    id: tagUri(model, change.at.slice(0, 10), change.key),
    title: { type: 'text', value: entryTitle(model, change) },
    updated: change.at,
    published: change.at,
    categories: change.reasons.map((reason) => ({ term: reason, label: followText().reasons[reason] })),
    links: [
      { rel: 'alternate', type: 'text/html', hreflang: language(), href: pageUrl(model) },
      { rel: 'via', type: 'application/json', href: change.figures.source.url },
    ],
    content: { type: 'text', value: entryText(model, change) },
  };
}
