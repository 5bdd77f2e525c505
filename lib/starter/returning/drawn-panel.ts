import type { OwnPlace } from '../../domain/device/own-place.ts';
import { deviceText } from '../../text/device.ts';
import { element } from '../element.ts';
import { button } from './button.ts';
import type { ShownPlaces } from './shown-places.ts';

/** A place as the list shows it. */
export interface Named {
  readonly name: string;
  readonly href: string;
}

interface Actions {
  readonly unpin: (place: OwnPlace) => void;
  readonly forget: (place: OwnPlace) => void;
  readonly forgetAll: () => void;
}

/** Both lists in full, each place with a button that lets it go. */
export function drawPanel(
  { pinned, recent }: ShownPlaces,
  named: (place: OwnPlace) => Named,
  { unpin, forget, forgetAll }: Actions,
): HTMLElement {
  const text = deviceText().own;
  const rowOf = (place: OwnPlace, isPinned: boolean): HTMLElement => {
    const { name, href } = named(place);
    const label = isPinned ? text.unpinNamed(name) : text.forgetNamed(name);
    return element(
      'li',
      { class: 'flex max-w-text items-center justify-between gap-x-3 border-b border-line' },
      element('a', { href, class: 'inline-flex min-h-11 min-w-0 items-center wrap-anywhere' }, name),
      button(
        { class: 'choice shrink-0', 'aria-label': label },
        () => (isPinned ? unpin : forget)(place),
        isPinned ? text.unpin : text.forget,
      ),
    );
  };
  const listOf = (heading: string, places: readonly OwnPlace[], isPinned: boolean): HTMLElement =>
    element(
      'div',
      {},
      element('h2', { class: 'text-base' }, heading),
      element('ul', {}, ...places.map((place) => rowOf(place, isPinned))),
    );
  return element(
    'div',
    { class: 'space-y-4 border-l-4 border-line py-2 pl-4 text-sm' },
    element('p', { class: 'max-w-text text-muted' }, text.note),
    ...(pinned.length > 0 ? [listOf(text.pinned, pinned, true)] : []),
    ...(recent.length > 0 ? [listOf(text.recent, recent, false), button({}, forgetAll, text.forgetAll)] : []),
  );
}
