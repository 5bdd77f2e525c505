import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { votesOf } from '#lib/domain/vote-table.ts';
import { aCode, anOptionId } from '#tests/support/builders.ts';
import { okValue, type Queries, type SiteUnderTest } from '../queries/site-under-test.ts';
import { serveJakarta } from '../queries/small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from '../queries/small-country-site.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  queries = await site.start();
});

afterEach(() => closeSmallCountry(site));

function serve(votes: number, ts: string): void {
  serveJakarta(site.sirekap, { votes: { 1000023: votes, 1000024: 1 }, counted: 5, total: 10 }, ts);
}

async function jakarta(): Promise<RegionResult> {
  return okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode('31')));
}

function votesIn({ state }: RegionResult): number | null {
  if (state.kind !== 'published' || state.tally.kind !== 'counted') return null;
  return votesOf(state.tally.votes, anOptionId('1000023'));
}

describe('a document with a time that cannot be', () => {
  it.each(['2099-01-01 00:00:00', '0001-01-01 00:00:00', 'kemarin'])(
    'dated %s shows its numbers, and holds true ones back not for a moment',
    async (ts) => {
      serve(100, ts);
      expect(votesIn(await jakarta())).toBe(100);
      vi.setSystemTime(START + 11_000);
      serve(200, '2024-11-28 10:20:05');
      const result = await jakarta();
      expect(votesIn(result)).toBe(200);
      expect(result).toMatchObject({
        failingSince: null,
        state: { provenance: { sourceTime: '2024-11-28T10:20:05+07:00' } },
      });
    },
  );

  it('has no time of its source, and says what stood there', async () => {
    serve(100, '2099-01-01 00:00:00');
    const { state } = await jakarta();
    expect(state).toMatchObject({ provenance: { sourceTime: null, refusedTime: '2099-01-01 00:00:00' } });
  });

  it('does not take a document with a true time for older', async () => {
    serve(100, '2024-11-28 10:15:00');
    await jakarta();
    vi.setSystemTime(START + 11_000);
    serve(200, '2099-01-01 00:00:00');
    await jakarta();
    vi.setSystemTime(START + 22_000);
    serve(300, '2024-11-28 10:16:00');
    expect(votesIn(await jakarta())).toBe(300);
  });

  it('makes no metric of newness', async () => {
    serve(100, '2099-01-01 00:00:00');
    await jakarta();
    const { registry } = await import('#lib/observe/registry.ts');
    const text = await registry.metrics();
    expect(text).toContain('sirekap_last_good_answer_age_seconds{');
    expect(text).not.toContain('sirekap_newest_data_age_seconds{');
  });
});
