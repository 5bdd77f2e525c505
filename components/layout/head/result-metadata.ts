import { feedTypes } from '#components/device/follow/feed-links.tsx';
import { CARD_SIZE } from '#components/drawn/cards/card-size.ts';
import { headlineOf, type ShownResult } from '#components/drawn/cards/headline.ts';
import { headlineSentence, titleFigures } from '#components/drawn/cards/headline-words.ts';
import { shownEvent } from '#components/drawn/cards/shown-event.ts';
import { statisticTitle } from '#components/drawn/map/map-words.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { type MapView, mapPath, viewSlugs } from '#lib/domain/map-view.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import type { Region } from '#lib/domain/region.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { cardText } from '#lib/text/card.ts';
import { contestShortTitle, contestTitle } from '#lib/text/contest-names.ts';
import { mapText } from '#lib/text/map.ts';
import { siteText } from '#lib/text/site.ts';
import { placeName } from '../frame/result-heading.tsx';
import { pageAlternates } from './page-alternates.ts';
import { type PagePicture, socialMetadata } from './social-metadata.ts';

/** What the head of a page of a place, or of one beside it, is written from. */
export type Place = {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
} & (ShownPlace | { readonly kind?: never; readonly edition?: Pick<Edition, 'site'> });

/** What a page that shows results knows besides: its figures go into the description and onto the share card. */
type ShownPlace = ShownResult & { readonly edition: Edition };

/** Title, description and addresses of a result page; invented data says so even in a browser's tab. */
export function resultMetadata(place: Extract<Place, { readonly result: unknown }>) {
  const { contest, region, above } = place;
  const figures = titleFigures(headlineOf(place), timeZoneOf(region.code));
  const name = placeName(region, above);
  const event = place.kind === 'tps' ? shownEvent(place) : null;
  const metadata = metadataOf(
    place,
    event === null ? name : `${name} – ${event}`,
    pagePath(contest.slug, region.code),
    figures,
  );
  const types = feedTypes(contest.slug, region.code, name);
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

/** The same for a page beside it, under a name and an address of its own; `path` is without a language. */
export function metadataOf(place: Place, name: string, path: string, figures = '') {
  const { contest } = place;
  const badge = contest.simulated ? `[${siteText().simulation.badge}] ` : '';
  const title = `${badge}${name} – ${contestShortTitle(contest)}${figures}`;
  const description = `${badge}${descriptionOf(place)}`;
  return {
    title,
    description,
    alternates: pageAlternates(path),
    ...socialMetadata({
      title,
      description,
      path,
      site: place.edition?.site ?? null,
      picture: cardOf(place),
    }),
    ...(contest.simulated ? { robots: { index: false } } : {}),
  };
}

function descriptionOf(place: Place): string {
  const { contest, region, above } = place;
  if (place.kind !== undefined) {
    const sentence = headlineSentence(headlineOf(place), timeZoneOf(region.code));
    return [shownEvent(place) ?? [], sentence].flat().join(' · ');
  }
  return `${contestTitle(contest)}: ${placeName(region, above)}. ${siteText().description}`;
}

/** The share card of a region, whichever of its pages is shared. */
function cardOf({ contest, region, above }: Place): PagePicture {
  return {
    path: `${localizedPath(pagePath(contest.slug, region.code))}/kartu.png`,
    ...CARD_SIZE,
    alt: cardText().alt(placeName(region, above), contestShortTitle(contest)),
  };
}

type MapOfPlace = Extract<Place, { readonly kind: 'region' }> & { readonly view: MapView };

/** Of a map page: its name says what the map shows, its address is that of the view. */
export function mapMetadata(place: MapOfPlace) {
  const { contest, region, above, view, result } = place;
  const name = mapText().pageTitle(statisticTitle(view.statistic, result.options), placeName(region, above));
  return metadataOf(place, name, mapPath(contest.slug, region.code, viewSlugs(view, result.options)));
}
