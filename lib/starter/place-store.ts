import type { OwnPlace } from '../domain/device/own-place.ts';
import { readPlaces, writePlaces } from '../domain/device/places-file.ts';

const KEY = 'sirekap-tempat';

/** The reader's places on this device; null where the browser keeps nothing for the site. */
export function ownPlaces(): readonly OwnPlace[] | null {
  try {
    return readPlaces(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/**
 * Changes them, on top of what another tab may have written meanwhile. Returns what is kept now; null where the browser
 * keeps nothing, be it that it is full.
 */
export function changeOwnPlaces(
  change: (places: readonly OwnPlace[]) => readonly OwnPlace[],
): readonly OwnPlace[] | null {
  try {
    const places = change(readPlaces(localStorage.getItem(KEY)));
    if (places.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writePlaces(places));
    return places;
  } catch {
    return null;
  }
}
