import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Region } from '#lib/domain/region.ts';
import type { PlaceIndex } from '#lib/search/place-index.ts';
import { CAPTURED_ABSENT } from '#tests/support/captured.ts';
import { demoRegions } from '../../scripts/search/demo-search.ts';
import { NATIONAL_QUERIES } from '../../scripts/search/national-queries.ts';
import { regionsOfTable } from '../../scripts/search/region-table.ts';
import { firstCodes, NATIONAL_NAMES, nationalIndex } from './national-index.ts';

function itFindsTheTable(regions: () => Promise<readonly Region[]>): void {
  let index: PlaceIndex;
  beforeAll(async () => {
    index = await nationalIndex(await regions());
  });

  it.each(NATIONAL_QUERIES)('$query → $code', (wanted) => {
    expect(firstCodes(index, wanted)[0]).toBe(wanted.code);
  });
}

describe('the first place for a query, on the names of the simulated election', () => {
  itFindsTheTable(demoRegions);
});

describe('the first place for a query, on the national names of 2024', () => {
  if (existsSync(NATIONAL_NAMES)) itFindsTheTable(() => regionsOfTable(NATIONAL_NAMES));
  // why skipped: the captured names are not the project's to ship.
  else it.skip(CAPTURED_ABSENT, () => {});
});
