import { expect, test } from '@playwright/test';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { startSmallSite } from '#tests/support/small-site.ts';

// What is made in spare time, before anybody asks for it (docs/adr/0037).

const DESA = `/gubernur-contoh/${SMALL.desa}`;
const OF_TPS = new RegExp(`/hhcw/.*/${SMALL.desa}/\\d{13}\\.json$`);

test('TPS of a desa that somebody opened are there when they are asked for without a question to the source', async () => {
  const { site, sirekap, stop } = await startSmallSite({}, { env: { SIREKAP_PAGES_AHEAD: '20' } });
  await fetch(site.url + DESA);
  await expect.poll(() => sirekap.countOf(OF_TPS)).toBe(2);
  sirekap.forgetRequests();
  await expect
    .poll(async () => (await fetch(`${site.url}/gubernur-contoh/${SMALL.otherTps}`)).status)
    .toBe(200);
  expect(sirekap.countOf(OF_TPS)).toBe(0);
  await stop();
});

test('nothing is asked of the source that no reader asked for, unless the operator says so', async () => {
  const { site, sirekap, stop } = await startSmallSite();
  await fetch(site.url + DESA);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(sirekap.countOf(OF_TPS)).toBe(0);
  await stop();
});
