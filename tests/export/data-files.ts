import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { childRows, type DataFile, totalRow } from '#lib/domain/data-file.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import type { FoundData } from '#lib/export/data-response.ts';
import {
  aCode,
  aContest,
  aFraction,
  anInstant,
  aPair,
  aResultRow,
  aTally,
  aTpsDocument,
} from '#tests/support/builders.ts';

export const SOURCE = {
  url: 'https://recap.example/pilkada/hhcw/pkwkp/31.json',
  sourceTime: anInstant('2024-11-28T10:15:04+07:00'),
  fetchedAt: anInstant('2024-11-28T03:16:00.000Z'),
};
const OPTIONS = [aPair('1000023', 1), aPair('1000024', 2)];
const JAKARTA = { code: aCode('31'), name: 'DKI JAKARTA' };

export function aResult(overrides: Partial<RegionResult> = {}): RegionResult {
  return {
    region: aCode('31'),
    options: OPTIONS,
    state: {
      kind: 'published',
      tally: aTally({ 1000023: 120, 1000024: 80 }),
      progress: aFraction(1_005, 2_010),
      event: { kind: 'regular' },
      provenance: SOURCE,
      lastGood: null,
    },
    rows: [
      aResultRow('3171', {
        name: 'JAKARTA PUSAT',
        tally: aTally({ 1000023: 120, 1000024: 80 }),
        progress: aFraction(1_005, 2_000),
        digest: {
          ...EMPTY_DIGEST,
          read: 3,
          turnout: { tps: 2, voted: 500, entitled: 700 },
          checked: 2,
          inconsistent: 1,
        },
      }),
      aResultRow('3172', { name: '=HYPERLINK("http://x")', progress: aFraction(0, 10) }),
    ],
    digest: null,
    isGathered: true,
    formDifferences: [],
    recap: {
      kind: 'asked',
      answer: {
        kind: 'published',
        value: {
          region: aCode('31'),
          votes: aTally({ 1000023: 130, 1000024: 90 }).votes,
          rows: [{ code: aCode('3171'), votes: aTally({ 1000023: 130, 1000024: 90 }).votes }],
          stages: [],
          childStages: [],
          documents: [],
        },
        provenance: { ...SOURCE, url: 'https://recap.example/pilkada/hr/pkwkp/31.json' },
      },
    },
    failingSince: null,
    ...overrides,
  };
}

/** Jakarta with two kota: one counted, one that has reported nothing and bears a hostile name. */
export function aRegionFile(
  overrides: Partial<ContestLabel> = {},
  result: RegionResult = aResult(),
): DataFile {
  return {
    kind: 'regions',
    contest: contestLabel(aContest(overrides)),
    region: JAKARTA,
    above: [],
    level: 'kabkota',
    total: totalRow(JAKARTA, [], result),
    result,
    rows: childRows([JAKARTA], result),
    unread: [],
    failingSince: null,
  };
}

/** One TPS read whole. */
export function aTpsFile(): DataFile {
  const document = aTpsDocument();
  const checks = checkTps(document, aContest());
  const options = [aPair('100025', 1), aPair('100026', 2), aPair('100027', 3)];
  const state = {
    kind: 'published' as const,
    document,
    checks,
    verdict: verdictOf(document, checks),
    hints: [],
    provenance: SOURCE,
  };
  const region = { code: document.code, name: 'TPS 086' };
  const result = { code: document.code, options, state, failingSince: null };
  return {
    kind: 'tps',
    contest: contestLabel(aContest()),
    region,
    above: [JAKARTA],
    level: 'tps',
    total: null,
    result: null,
    rows: [{ region, above: [JAKARTA], result }],
    unread: [],
    failingSince: null,
  };
}

export function found(
  file: DataFile,
  tag = JSON.stringify(file),
  since = '2024-11-28T03:16:00.500Z',
): FoundData {
  return { kind: 'file', file, version: { tag, since: anInstant(since) }, siteUrl: null };
}
