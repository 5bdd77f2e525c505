import { savesData } from '#lib/domain/device/little-data.ts';

/** True where a reader asked for fewer bytes: then the twin is all there is. */
export function wantsLittleData(): boolean {
  return savesData(window);
}
