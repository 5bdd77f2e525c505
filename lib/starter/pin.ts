import { findPlace, MOST_PINNED, withPin } from '../domain/device/own-place.ts';
import { keepFilled } from './changes.ts';
import { keepOffline, letGoOffline } from './offline.ts';
import { placeNameOf } from './place-name.ts';
import { changeOwnPlaces, ownPlaces } from './place-store.ts';
import { whenPressed } from './press.ts';

const PIN = '[data-pin]';

/**
 * Pins a page to the home page (`components/device/own-places/pin-place.tsx`). What the button says of itself React never
 * changes, and a renewed page has it said again.
 */
export function keepPins(): void {
  keepFilled(tellPins);
  whenPressed(PIN, (button) => {
    const name = placeNameOf(button);
    if (name === null) return;
    const isPinned = button.ariaPressed === 'true';
    changeOwnPlaces((kept) => withPin(kept, name, !isPinned));
    tellPins();
    // Where the browser keeps no pages, the pin is a link all the same.
    (isPinned ? letGoOffline : keepOffline)(location.pathname).catch(() => {});
  });
}

/** Nothing to press where the browser keeps nothing; the room stays, so nothing moves. */
function tellPins(): void {
  const places = ownPlaces();
  for (const button of document.querySelectorAll<HTMLButtonElement>(PIN)) {
    const name = placeNameOf(button);
    const isPinned = places !== null && name !== null && findPlace(places, name)?.isPinned === true;
    const isFull = !isPinned && (places ?? []).filter((place) => place.isPinned).length >= MOST_PINNED;
    button.ariaPressed = `${isPinned}`;
    button.disabled = isFull;
    if (isFull) tellFull(button);
    button.style.visibility = places === null ? 'hidden' : '';
  }
}

/** Few have so many that every page should bring the words for it. */
function tellFull(button: HTMLElement): void {
  import('../text/device.ts').then(
    ({ deviceText }) => {
      button.title = deviceText().pinsFull;
    },
    () => {},
  );
}
