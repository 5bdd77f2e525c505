import { expect } from '@playwright/test';
import { homeText } from '#lib/text/id/home.ts';
import { messageText } from '#lib/text/id/message.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText } from '#lib/text/id/state.ts';
import { test } from '#tests/support/browser-test.ts';
import { getPage, type RenderedPage } from '#tests/support/rendered-page.ts';
import { type SeveralSources, startSeveralSources } from '#tests/support/several-sources.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';
import { FAULT_NAMES, FAULTS, type FaultName } from '#tests/support/source-faults.ts';

// Each step begins where the one before it ended: numbers, then no source, then the source again.
test.describe.configure({ mode: 'serial' });

// The recap system says that there is news; the page is made anew when the next readers ask for it. That it is made anew
// without a word, half a minute after it was made, is in several-instances.spec.ts.
const NEXT_REGENERATION = { timeout: 100_000 };

let faulty: SeveralSources<FaultName>;
test.beforeAll(async () => {
  faulty = await startSeveralSources(FAULT_NAMES, () => ({ votes: [1_234, 4_321] }));
  for (const fault of FAULT_NAMES) {
    expect((await get(faulty.path(fault, SMALL.provinsi))).text).toContain('1.234');
  }
  for (const fault of FAULT_NAMES) {
    faulty.sources[fault].fail(FAULTS[fault]);
    expect(await faulty.announce(fault, SMALL.provinsi)).toBe(202);
  }
});
test.afterAll(() => faulty?.stop());

function get(path: string): Promise<RenderedPage> {
  return getPage(faulty.site.url + path);
}

for (const fault of FAULT_NAMES) {
  test(`${fault}: a page never made before is a whole 503 that says why`, async () => {
    const page = await get(faulty.path(fault, SMALL.kabkota));
    expect(page.status).toBe(503);
    expect(page.text).toContain(messageText.sourceDown.title);
    expect(page.text).toContain(siteText.disclaimer.lead);
    expect(page.html).toContain('</html>');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test(`${fault}: the refresh route of such a page is a 503 in JSON`, async () => {
    const answer = await get(`/api/rekap${faulty.path(fault, SMALL.kecamatan)}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.parse(answer.html)).toMatchObject({ kind: expect.any(String) });
  });
}

for (const fault of FAULT_NAMES) {
  test(`${fault}: a page made before keeps its numbers and says since when the source fails`, async () => {
    test.setTimeout(120_000);
    await expect(async () => {
      const page = await get(faulty.path(fault, SMALL.provinsi));
      expect(page.status).toBe(200);
      expect(page.text).toContain('1.234');
      expect(page.text).toContain('28 November 2024 pukul 10.15 WIB');
      expect(page.text).toContain(stateText.failing.title);
      expect(page.text).toMatch(/Sejak .* pukul \d\d\.\d\d WIB/);
    }).toPass(NEXT_REGENERATION);
  });

  test(`${fault}: the refresh route of such a page keeps answering with what is known`, async () => {
    const answer = await get(`/api/rekap${faulty.path(fault, SMALL.provinsi)}`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.html)).toMatchObject({
      region: SMALL.provinsi,
      failingSince: expect.any(String),
      state: { kind: 'published' },
    });
    expect(answer.html).toContain('1234');
  });
}

test('the home page answers without any source and says so of every contest', async () => {
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(page.text.split(homeText.unreachable)).toHaveLength(FAULT_NAMES.length + 1);
});

test.describe('after the source came back', () => {
  test.beforeAll(async () => {
    for (const fault of FAULT_NAMES) {
      const source = faulty.sources[fault];
      serveSmallSirekap(source, { votes: [2_468, 8_642], ts: '2024-11-28 11:30:00' });
      await source.recover();
      expect(await faulty.announce(fault, SMALL.provinsi)).toBe(202);
    }
  });

  for (const fault of FAULT_NAMES) {
    test(`${fault}: the page shows the new numbers and no longer says that the source fails`, async () => {
      test.setTimeout(120_000);
      await expect(async () => {
        const page = await get(faulty.path(fault, SMALL.provinsi));
        expect(page.status).toBe(200);
        expect(page.text).toContain('2.468');
        expect(page.text).toContain('28 November 2024 pukul 11.30 WIB');
        expect(page.text).not.toContain(stateText.failing.title);
      }).toPass(NEXT_REGENERATION);
      expect((await get(faulty.path(fault, SMALL.kabkota))).status).toBe(200);
    });
  }
});
