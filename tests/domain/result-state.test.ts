import { describe, expect, it } from 'vitest';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { pagePath } from '#lib/domain/page-path.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { isCounting, type RegionResult, type RegionState } from '#lib/domain/region-result.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { isAwaited, type TpsResult } from '#lib/domain/tps-result.ts';
import {
  aCode,
  aContest,
  aFraction,
  anInstant,
  aTally,
  aTpsDocument,
  readVotes,
} from '#tests/support/builders.ts';

const NOW = anInstant('2024-11-28T03:15:04Z');
const PROVENANCE = { url: 'https://example.org/31.json', sourceTime: null, fetchedAt: NOW };
const PUBLISHED: Extract<RegionState, { kind: 'published' }> = {
  kind: 'published',
  tally: aTally({ 1: 10 }),
  progress: aFraction(10, 10),
  event: { kind: 'regular' },
  provenance: PROVENANCE,
  lastGood: null,
};

function region(state: RegionState, failingSince: RegionResult['failingSince'] = null): RegionResult {
  return {
    region: aCode('31'),
    options: [],
    state,
    rows: [],
    isGathered: false,
    formDifferences: [],
    digest: null,
    recap: { kind: 'noDocument' },
    failingSince,
  };
}

describe('a region', () => {
  it('is no longer counting once every TPS is in', () => {
    expect(isCounting(region(PUBLISHED))).toBe(false);
    expect(isCounting(region({ ...PUBLISHED, progress: aFraction(9, 10) }))).toBe(true);
    expect(isCounting(region({ ...PUBLISHED, progress: { kind: 'unknown' } }))).toBe(true);
  });

  it('is still awaited while its numbers are withheld, not published or out of reach', () => {
    expect(isCounting(region({ ...PUBLISHED, tally: { kind: 'withheld' } }))).toBe(true);
    expect(isCounting(region({ ...PUBLISHED, tally: aTally({ 1: 10, 2: null }) }))).toBe(true);
    expect(
      isCounting(
        region({
          kind: 'notPublished',
          url: '',
          checkedAt: NOW,
          withdrawnSince: null,
          elsewhere: null,
          lastGood: null,
        }),
      ),
    ).toBe(true);
    expect(isCounting(region(PUBLISHED, NOW))).toBe(true);
  });

  it('without a contest is never counting', () => {
    expect(isCounting(region({ kind: 'noContest' }, NOW))).toBe(false);
  });
});

describe('a TPS', () => {
  const page = {
    kind: 'scanned',
    page: 1,
    url: 'https://a/b.jpg',
    uploadedAt: null,
    codeInName: null,
  } as const;
  const whole = aTpsDocument({ pages: [page] });
  const verdict = { kind: 'noData' } as const;
  const published = (document: TpsDocument, failingSince: TpsResult['failingSince'] = null): TpsResult => ({
    code: whole.code,
    options: [],
    state: { kind: 'published', document, checks: [], verdict, hints: [], provenance: PROVENANCE },
    failingSince,
  });

  it('is awaited until votes, administration and every page are there', () => {
    expect(isAwaited(published(whole))).toBe(false);
    expect(isAwaited(published({ ...whole, votes: { kind: 'notRead' } }))).toBe(true);
    expect(isAwaited(published({ ...whole, votes: readVotes(84, null, 63) }))).toBe(true);
    expect(isAwaited(published({ ...whole, administration: null }))).toBe(true);
    expect(isAwaited(published({ ...whole, pages: [page, { kind: 'missing', page: 2 }] }))).toBe(true);
  });

  it('is awaited while the source fails or has no document, and never without a contest', () => {
    const none = { kind: 'notPublished', url: '', checkedAt: NOW, withdrawn: null } as const;
    expect(isAwaited(published(whole, NOW))).toBe(true);
    expect(isAwaited({ ...published(whole), state: none })).toBe(true);
    expect(isAwaited({ ...published(whole, NOW), state: { kind: 'noContest' } })).toBe(false);
  });
});

describe('what pages know of a contest', () => {
  it('leaves out where its API is and which hosts it trusts', () => {
    expect(Object.keys(contestLabel(aContest()))).not.toContain('sirekap');
    expect(Object.keys(contestLabel(aContest()))).not.toContain('imageHosts');
    expect(contestLabel(aContest())).toMatchObject({ slug: 'gubernur-2024', tpsCap: 600 });
  });

  it('has one address a region, and its own for the nation', () => {
    expect(pagePath('gubernur-2024', aCode('3101011003008'))).toBe('/gubernur-2024/3101011003008');
    expect(pagePath('gubernur-2024', NATION)).toBe('/gubernur-2024');
  });
});
