import { describe, expect, it } from 'vitest';
import { brokenBudgets, type MeasuredPage } from '../bench/budget/judge.ts';

const NOTHING: MeasuredPage = {
  name: 'desa',
  htmlBytes: null,
  sizes: null,
  quietScripts: null,
  race: null,
  lighthouse: null,
};
const VISIT = {
  numberMillis: 500,
  requests: ['/'],
  blocking: [],
  layoutShift: 0,
  blockingMillis: 0,
};
const RACE = { toBound: { slow4g: 1.1, rural3g: 1 }, blockingAboveBound: 50, visit: VISIT };
const PERFECT = { accessibility: 100, 'best-practices': 100, seo: 100 };
const LIGHTHOUSE = { scores: { performance: 96, ...PERFECT }, failed: [], boundPerformance: 98 };

describe('the budget', () => {
  it('is kept by what is just within it, and says nothing of what was not measured', () => {
    expect(brokenBudgets(NOTHING)).toEqual([]);
    expect(
      brokenBudgets({ ...NOTHING, quietScripts: 10 * 1024, race: RACE, lighthouse: LIGHTHOUSE }),
    ).toEqual([]);
  });

  it('names the page, what it measured and what the budget is', () => {
    const race = { ...RACE, toBound: { slow4g: 1.11, rural3g: 1 }, blockingAboveBound: 50.6 };
    expect(brokenBudgets({ ...NOTHING, race })).toEqual([
      'desa: first number at 1.11 of the bound on slow4g, budget 1.1',
      'desa: blocks for 51 ms more than the bound, budget 50',
    ]);
    expect(brokenBudgets({ ...NOTHING, quietScripts: 10_241 })).toEqual([
      'desa: scripts without a press 10241 B gzip, budget 10240',
    ]);
  });

  it('is broken by what could not be measured', () => {
    const toBound = { slow4g: Number.NaN, rural3g: 1 };
    expect(brokenBudgets({ ...NOTHING, race: { ...RACE, toBound } })).toHaveLength(1);
    const sizes = { gzip: 1, brotli: 1, first: 'votes', toFirstNumber: null } as const;
    expect(brokenBudgets({ ...NOTHING, sizes })).toHaveLength(1);
  });

  it('holds Lighthouse’s speed against the bound’s, and the rest against perfection', () => {
    const slow = { ...LIGHTHOUSE, scores: { performance: 95, ...PERFECT } };
    expect(brokenBudgets({ ...NOTHING, lighthouse: slow })).toEqual([
      'desa: Lighthouse performance 95, the bound’s 98',
    ]);
    const unnamed = {
      ...LIGHTHOUSE,
      scores: { performance: 96, ...PERFECT, seo: 92 },
      failed: ['link-text'],
    };
    expect(brokenBudgets({ ...NOTHING, lighthouse: unnamed })).toEqual([
      'desa: Lighthouse seo 92 (link-text)',
    ]);
  });

  it('asks for a second request, a blocking file and a shift to be gone', () => {
    const visit = { ...VISIT, requests: ['/', '/a.css'], blocking: ['/a.css'], layoutShift: 0.01 };
    expect(brokenBudgets({ ...NOTHING, race: { ...RACE, visit } })).toEqual([
      'desa: before the first number: /, /a.css',
      'desa: waits for /a.css',
      'desa: layout shift 0.01',
    ]);
  });
});
