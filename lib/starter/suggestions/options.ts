import type { InstantAnswer } from '../../domain/instant-answer.ts';
import type { CheckedAnswer, SuggestedCode } from '../../domain/instant-answer-guard.ts';
import { ancestorsOf } from '../../domain/region-code.ts';
import { pageHref } from '../../format/href.ts';
import { regionName } from '../../format/region-name.ts';
import { searchHref } from '../../format/search-href.ts';
import { contestShortTitle } from '../../text/contest-names.ts';
import { suggestionsText } from '../../text/suggestions.ts';
import { element } from '../element.ts';

type Contest = InstantAnswer['contests'][number];

/**
 * What may be chosen: the places of an answer, and after them every result, of a contest or of the latest voting day. Each is
 * a link, so it can be opened in another tab.
 */
export function optionsOf(
  { places, contests }: CheckedAnswer,
  query: string,
  contest: string | null,
): readonly HTMLAnchorElement[] {
  const text = suggestionsText();
  const known = places.flatMap((place) => {
    const leadsTo = contests[place.contest];
    return leadsTo === undefined ? [] : [placeOption(place, leadsTo)];
  });
  const words = text.all(query);
  return [
    ...known,
    element(
      'a',
      { href: searchHref(query, contest), class: 'block px-3 py-2.5 text-sm' },
      places.length === 0 ? `${text.none} ${words}` : words,
    ),
  ];
}

/** The place, its whole path, and the contest it leads to. */
function placeOption(place: SuggestedCode, contest: Contest): HTMLAnchorElement {
  const text = suggestionsText();
  const path = [...ancestorsOf(place.code), place.code].map((code, index) =>
    regionName({ code, name: place.names[index] ?? null }),
  );
  const above = path.slice(0, -1).reverse().join(' · ');
  const option = element(
    'a',
    {
      href: pageHref(contest.slug, place.code),
      class: 'block min-h-11 border-b border-line px-3 py-2 text-sm text-ink no-underline',
    },
    element('span', { class: 'font-medium' }, path.at(-1) ?? ''),
    element(
      'span',
      { class: 'block text-xs text-muted' },
      above === '' ? '' : `${above} — `,
      contest.simulated ? `${text.simulated} · ` : '',
      contestShortTitle(contest),
    ),
  );
  if (place.missingTps !== undefined)
    option.append(element('span', { class: 'block text-xs' }, text.absentTps(place.missingTps)));
  return option;
}
