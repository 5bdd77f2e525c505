import { describe, expect, it } from 'vitest';
import {
  defaultView,
  type MapStatistic,
  mapPath,
  parseView,
  statisticsOf,
  viewSlugs,
} from '#lib/domain/map-view.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { aCode, anEmptyColumn, anOptionId, aPair, aResultRow } from '#tests/support/builders.ts';

const PAIRS = [aPair('100025', 1), aPair('100026', 2)];
const kinds = (statistics: readonly MapStatistic[]) => statistics.map(({ kind }) => kind);

describe('what a map can show', () => {
  it('offers each option in ballot order after the one with most votes', () => {
    const statistics = statisticsOf(PAIRS, [aResultRow('3171')], false);
    expect(statistics.slice(0, 3)).toEqual([
      { kind: 'mostVotes' },
      { kind: 'votes', option: '100025' },
      { kind: 'votes', option: '100026' },
    ]);
  });

  it('names no pair where each child has candidates of its own', () => {
    const rows = [aResultRow('3201', { ownOptions: PAIRS })];
    const statistics = statisticsOf([], rows, false);
    expect(kinds(statistics)).toEqual(['margin', 'progress']);
    expect(defaultView(statistics).statistic).toEqual({ kind: 'margin' });
  });

  it('offers what comes from TPS documents once some were read', () => {
    const rows = [aResultRow('3171', { digest: EMPTY_DIGEST }), aResultRow('3172')];
    expect(kinds(statisticsOf(PAIRS, rows, false))).toEqual(
      expect.arrayContaining(['turnout', 'invalidShare', 'inconsistent']),
    );
    expect(kinds(statisticsOf(PAIRS, [aResultRow('3171')], false))).not.toContain('turnout');
    expect(kinds(statisticsOf(PAIRS, [aResultRow('3171')], true))).toContain('turnout');
  });
});

describe('the address of a view', () => {
  const statistics = statisticsOf(PAIRS, [aResultRow('3171', { digest: EMPTY_DIGEST })], false);

  it('leads back to the same view, for every statistic and mode', () => {
    for (const statistic of statistics) {
      for (const mode of ['shapes', 'tiles', 'bubbles'] as const) {
        const slugs = viewSlugs({ statistic, mode }, PAIRS);
        expect(parseView(slugs, statistics, PAIRS)).toEqual({ statistic, mode });
      }
    }
  });

  it('gives every view an address of its own', () => {
    const addresses = statistics.map((statistic) =>
      viewSlugs({ statistic, mode: 'shapes' }, PAIRS).join('/'),
    );
    expect(new Set(addresses).size).toBe(statistics.length);
  });

  it('names an option by its ballot number, else by its place', () => {
    const unnumbered = [aPair('100025', null), anEmptyColumn('100026', null)];
    const second = { kind: 'votes', option: anOptionId('100026') } as const;
    expect(viewSlugs({ statistic: second, mode: 'bubbles' }, unnumbered)).toEqual(['suara-2', 'gelembung']);
    expect(viewSlugs({ statistic: second, mode: 'shapes' }, [aPair('100026', 7)])).toEqual(['suara-7']);
  });

  it('is none for what the map does not have, or for parts left over', () => {
    for (const slugs of [
      ['suara-3'],
      ['partisipasi', 'bola'],
      ['partisipasi', 'kotak', 'x'],
      ['__proto__'],
      [''],
    ])
      expect(parseView(slugs, statistics, PAIRS)).toBeNull();
    expect(parseView(['perolehan-terbanyak'], statisticsOf([], [], false), [])).toBeNull();
  });

  it('holds for statistics of which nothing was read yet, so that links down the tree do not break', () => {
    const without = statisticsOf(PAIRS, [aResultRow('3171')], false);
    expect(parseView(['partisipasi'], without, PAIRS)?.statistic).toEqual({ kind: 'turnout' });
  });

  it('is the first statistic by boundaries when it says nothing', () => {
    expect(parseView([], statistics, PAIRS)).toEqual(defaultView(statistics));
    expect(defaultView([])).toEqual({ statistic: { kind: 'progress' }, mode: 'shapes' });
  });

  it('stands beside the region, and beside the contest for the nation', () => {
    expect(mapPath('gubernur-2024', aCode('32'), ['selisih'])).toBe('/gubernur-2024/32/peta/selisih');
    expect(mapPath('gubernur-2024', NATION)).toBe('/gubernur-2024/peta');
  });
});
