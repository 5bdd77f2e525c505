import { lookOf } from '../domain/device/look-file.ts';
import {
  findPlace,
  isEarlierLook,
  type Look,
  type PlaceName,
  withLook,
  withoutLook,
} from '../domain/device/own-place.ts';
import { jsonOrNull } from '../domain/json.ts';
import { placeNameOf } from './place-name.ts';
import { changeOwnPlaces } from './place-store.ts';
import { zoneNamed } from './zone-name.ts';

/** Where a page says what a reader who comes back compares (`components/device/own-places/place-bar.tsx`). */
const BAR = '[data-look]';

/** Until the page is left, what the reader had forgotten is not kept again. */
let isForgotten = false;

/**
 * Keeps the visit on the device and shows what changed since the one before. The words for that come to those alone who
 * have been here and find something changed.
 */
export function keepLooks(): void {
  const keep = (): void => {
    const bar = document.querySelector<HTMLElement>(BAR);
    const name = bar && placeNameOf(bar);
    const look = lookOf(jsonOrNull(bar?.dataset.look ?? null));
    if (bar && name && look && !isForgotten) keepLook(bar, name, { ...look, at: Date.now() });
  };
  keep();
  // Of a page that has come anew, and of React, once woken.
  new MutationObserver(keep).observe(document.body, { subtree: true, attributeFilter: ['data-look'] });
}

function keepLook(bar: HTMLElement, name: PlaceName, look: Look): void {
  const places = changeOwnPlaces((kept) => withLook(kept, name, look));
  const place = places && findPlace(places, name);
  const before = place?.before ?? null;
  // An old copy of the page, shown once more, would tell what has happened since backwards.
  const isEarlier = isEarlierLook(look, place?.seen ?? null);
  if (before === null || isEarlier || isSame(before, look)) {
    bar.replaceChildren();
    return;
  }
  const forget = (): void => {
    isForgotten = true;
    changeOwnPlaces((kept) => withoutLook(kept, name));
    bar.replaceChildren();
  };
  import('./returning/drawn-since.ts').then(
    ({ drawSince }) =>
      drawSince(bar, { before, now: look.figures, zone: zoneNamed(bar.dataset.zone), forget }),
    () => {},
  );
}

function isSame(before: Look, now: Look): boolean {
  return JSON.stringify(before.figures) === JSON.stringify(now.figures);
}
