import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'vitest';
import { PROJECT_ROOT } from './project-root.ts';

/** Boundaries of the whole country, as someone else drew them: they stay outside the project, and a clone has none. */
export const GEO_ROOT = resolve(PROJECT_ROOT, '../shared/geo');

const GEO_IS_PRESENT = existsSync(join(GEO_ROOT, 'provinsi.geojson'));

/** A `describe` for tests on real boundaries; one skipped test with the reason stands in its place where they are absent. */
export function describeWithGeoSource(name: string, body: () => void): void {
  describe(name, () => {
    if (GEO_IS_PRESENT) body();
    // why skipped: the boundaries are not the project's to ship.
    else it.skip('skipped: boundaries are absent (../shared/geo)', () => {});
  });
}
