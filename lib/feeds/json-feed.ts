import { generateJsonFeed } from 'feedsmith';
import type { ChangeEntry } from '../domain/following/change-log.ts';
import { regionName } from '../format/region-name.ts';
import { language } from '../language/language.ts';
import { followText } from '../text/follow.ts';
import { siteText } from '../text/site.ts';
import { entryText, entryTitle } from './entry-words.ts';
import { feedUrl, pageUrl, tagUri } from './feed-addresses.ts';
import { feedTitle } from './feed-head.ts';
import type { FeedModel } from './feed-model.ts';
import { plainText } from './plain-text.ts';

/** The changes of a region as JSON Feed 1.1. */
export function writeJsonFeed(model: FeedModel): string {
  const feed = generateJsonFeed({
    title: feedTitle(model),
    home_page_url: pageUrl(model),
    feed_url: feedUrl(model, 'json'),
    description: plainText(followText().feedSubtitle(regionName(model.region))),
    language: language(),
    authors: [{ name: siteText().name }],
    items: model.changes.map((change) => itemOf(model, change)),
  });
  // The library leaves out an empty list, which the specification demands.
  return JSON.stringify(Object.assign({ items: [] }, feed));
}

function itemOf(model: FeedModel, change: ChangeEntry) {
  return {
    id: tagUri(model, change.at.slice(0, 10), change.key),
    url: pageUrl(model),
    external_url: change.figures.source.url,
    title: entryTitle(model, change),
    content_text: entryText(model, change),
    date_published: change.at,
    date_modified: change.at,
    tags: change.reasons.map((reason) => followText().reasons[reason]),
  };
}
