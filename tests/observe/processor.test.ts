import { beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '#lib/observe/health.ts';
import { isShortOfProcessor, lostMs } from '#lib/observe/processor.ts';
import { keepBusy } from '#tests/support/busy.ts';
import { figureOf, scrape } from '#tests/support/metrics.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let lostBefore: number;

beforeAll(async () => {
  lostBefore = lostMs();
  keepBusy(2_500);
  await waitUntil('it is noticed', () => isShortOfProcessor() || null, { everyMs: 10 });
});

describe('an instance whose event loop does not turn', () => {
  it('knows how long it did not listen', () => {
    expect(lostMs() - lostBefore).toBeGreaterThan(2_000);
  });

  it('stays ready, and says so', () => {
    expect(readiness().reasons).toEqual([]);
    expect(readiness().notes).toEqual([expect.stringMatching(/^short of processor time for \d+ s/)]);
  });

  it('tells it as a figure', async () => {
    expect(figureOf(await scrape(), 'sirekap_processor_lost_seconds_total')).toBeGreaterThan(2);
  });

  it('says nothing of it any more when it has time again', async () => {
    await waitUntil('it has time again', () => !isShortOfProcessor() || null, { everyMs: 50 });
    expect(readiness().notes).toEqual([]);
  });
});
