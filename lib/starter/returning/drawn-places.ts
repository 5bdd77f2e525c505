import { type OwnPlace, withoutLook, withPin } from '../../domain/device/own-place.ts';
import { jsonOrNull } from '../../domain/json.ts';
import { pageHref } from '../../format/href.ts';
import { deviceText } from '../../text/device.ts';
import { element } from '../element.ts';
import { letGoOffline } from '../offline.ts';
import { changeOwnPlaces, ownPlaces } from '../place-store.ts';
import { button } from './button.ts';
import { drawPanel, type Named } from './drawn-panel.ts';
import { type ShownPlaces, shownPlaces } from './shown-places.ts';

/**
 * The reader's places, into their room on the home page. Links only: numbers kept here would be old ones. Pinned places
 * first, then recent ones, in one line that scrolls to the side, so that the page below stays where it is.
 */
export function drawOwnPlaces(room: HTMLElement): void {
  const contests = contestsOf(room);
  let isOpen = false;
  const named = (place: OwnPlace): Named => {
    const title = contests.get(place.contest) ?? '';
    const { name } = place;
    return {
      name: contests.size > 1 ? deviceText().own.inContest(name, title) : name,
      href: pageHref(place.contest, place.code),
    };
  };
  const change = (make: (all: readonly OwnPlace[]) => readonly OwnPlace[]): void => {
    changeOwnPlaces(make);
    draw();
    // The pressed button goes with its place; the keyboard should not be thrown to the top of the page.
    room.querySelector('button')?.focus();
  };
  const draw = (): void => {
    const shown = shownPlaces(ownPlaces() ?? [], [...contests.keys()]);
    if (shown.line.length === 0) {
      room.replaceChildren();
      return;
    }
    const toggle = (): void => {
      isOpen = !isOpen;
      draw();
      room.querySelector('button')?.focus();
    };
    const panel = drawPanel(shown, named, {
      unpin: (place) => {
        change((all) => withPin(all, place, false));
        letGoOffline(named(place).href).catch(() => {});
      },
      forget: (place) => change((all) => withoutLook(all, place)),
      forgetAll: () => change((all) => shown.recent.reduce(withoutLook, all)),
    });
    const line = element(
      'div',
      { class: 'flex items-center gap-x-3' },
      drawToggle(isOpen, toggle),
      drawLine(shown, named),
    );
    const { heading } = deviceText().own;
    room.replaceChildren(element('section', { 'aria-label': heading }, line, ...(isOpen ? [panel] : [])));
  };
  draw();
}

function drawToggle(isOpen: boolean, toggle: () => void): HTMLElement {
  const { heading, manage } = deviceText().own;
  return button(
    { class: 'choice shrink-0', 'aria-expanded': `${isOpen}` },
    toggle,
    `${heading} `,
    element('span', { class: 'sr-only' }, `· ${manage}`),
    element('span', { 'aria-hidden': 'true' }, `\u00A0${isOpen ? '▾' : '▸'}`),
  );
}

function drawLine({ line }: ShownPlaces, named: (place: OwnPlace) => Named): HTMLElement {
  const links = line.map((place) => {
    const { name, href } = named(place);
    const pin = [
      element('span', { 'aria-hidden': 'true' }, '★\u00A0'),
      element('span', { class: 'sr-only' }, `${deviceText().own.isPinned}: `),
    ];
    const link = { href, class: 'inline-flex min-h-11 items-center text-sm' };
    return element('li', {}, element('a', link, ...(place.isPinned ? pin : []), name));
  });
  return element('ul', { class: 'flex min-w-0 gap-x-4 overflow-x-auto whitespace-nowrap' }, ...links);
}

/** Contests of this site by their slugs, as the list names them. */
function contestsOf(room: HTMLElement): ReadonlyMap<string, string> {
  const contests = jsonOrNull(room.dataset.ownPlaces ?? null);
  const pairs: readonly unknown[] = Array.isArray(contests) ? contests : [];
  return new Map(
    pairs.map((pair): [string, string] => {
      const [slug, title]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      return [String(slug), String(title)];
    }),
  );
}
