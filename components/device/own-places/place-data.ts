import type { PlaceName } from '#lib/domain/device/own-place.ts';

/** The place that an element speaks of, for scripts of the page (`lib/starter/place-name.ts`). */
export function placeData({ contest, code, name }: PlaceName) {
  return { 'data-contest': contest, 'data-code': code, 'data-name': name };
}
