import type { PackLevel } from '../../lib/geo/pack-format.ts';

/** What `npm run geo` prints before the levels of a pack that is not its last one. */
export const READY = 'Maps ready: ';

/** What is published together: provinces and kabupaten/kota are what most maps show, and a small part of a country. */
const TOGETHER: readonly (readonly PackLevel[])[] = [['provinsi', 'kabkota'], ['kecamatan'], ['desa']];

/**
 * The levels of each pack that a first build publishes on its way: every one holds what the one before it held, so the first
 * maps are there long before the last ones. Where there is a pack already, one that lacks its lower levels would be a
 * step back, and everything is published at once.
 */
export function stagesOf(levels: readonly PackLevel[], hasPack: boolean): readonly (readonly PackLevel[])[] {
  if (hasPack) return [levels];
  return TOGETHER.map((_, at) => TOGETHER.slice(0, at + 1).flat())
    .map((until) => levels.filter((level) => until.includes(level)))
    .filter((stage, at, all) => stage.length > (all[at - 1]?.length ?? 0));
}
