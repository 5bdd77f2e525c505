import type { PlaceName } from '../domain/device/own-place.ts';
import { isRegionOrNation } from '../domain/region-code.ts';

/** The place that an element of the page speaks of (`components/device/own-places/place-data.ts`); null where it names none. */
export function placeNameOf({ dataset }: HTMLElement): PlaceName | null {
  const { contest = '', code = '', name = '' } = dataset;
  return isRegionOrNation(code) ? { contest, code, name } : null;
}
