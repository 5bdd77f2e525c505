import { expect } from '@playwright/test';
import { announceChange, WEBHOOK_KEY } from '#tests/support/announce-change.ts';
import { test } from '#tests/support/browser-test.ts';
import { linesOf } from '#tests/support/captured-log.ts';
import { freePort } from '#tests/support/free-port.ts';
import { figureOf, parseMetrics, type Sample } from '#tests/support/metrics.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

// Each step begins where the one before it ended: a source that is well, then one that fails.
test.describe.configure({ mode: 'serial' });

const CONTEST = 'gubernur-contoh';

let small: SmallSite;
let admin: string;
test.beforeAll(async () => {
  const port = await freePort();
  admin = `http://127.0.0.1:${port}`;
  small = await startSmallSite(
    {},
    {
      env: {
        SIREKAP_ADMIN: `127.0.0.1:${port}`,
        SIREKAP_INSTANCE: 'contoh-1',
        SIREKAP_WEBHOOK_SECRET: WEBHOOK_KEY,
      },
    },
  );
});
test.afterAll(() => small?.stop());

async function statusOf(path: string): Promise<number> {
  const answer = await fetch(small.site.url + path, { redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

async function scrape(): Promise<readonly Sample[]> {
  const answer = await fetch(`${admin}/metrics`);
  expect(answer.status).toBe(200);
  return parseMetrics(await answer.text());
}

test('answers, questions to the source and page lookups are counted by what they are', async () => {
  const before = await scrape();
  for (const path of [`/${CONTEST}`, `/${CONTEST}/11`, `/${CONTEST}/11`, `/en/${CONTEST}/${SMALL.tps}`])
    expect(await statusOf(path)).toBe(200);
  expect(await statusOf(`/${CONTEST}/99`)).toBe(404);
  const after = await scrape();
  const rise = (name: string, labels: Readonly<Record<string, string>>) =>
    (figureOf(after, name, labels) ?? 0) - (figureOf(before, name, labels) ?? 0);
  expect(rise('sirekap_answers_total', { kind: 'nation', status: '200', origin: 'made' })).toBe(1);
  expect(rise('sirekap_answers_total', { kind: 'provinsi', status: '200', origin: 'made' })).toBe(1);
  expect(rise('sirekap_answers_total', { kind: 'provinsi', status: '200', origin: 'fresh' })).toBe(1);
  expect(rise('sirekap_answers_total', { kind: 'tps', status: '200' })).toBe(1);
  expect(rise('sirekap_answers_total', { kind: 'provinsi', status: '404' })).toBe(1);
  expect(rise('sirekap_answer_seconds_count', { origin: 'fresh' })).toBeGreaterThan(0);
  expect(rise('sirekap_source_questions_total', { contest: CONTEST, outcome: 'found' })).toBeGreaterThan(3);
  expect(rise('sirekap_page_lookups_total', { tier: 'memory' })).toBeGreaterThan(0);
  expect(rise('sirekap_page_lookups_total', { tier: 'miss' })).toBeGreaterThan(0);
  expect(figureOf(after, 'sirekap_source_failing_seconds', { contest: CONTEST })).toBe(0);
  expect(figureOf(after, 'sirekap_newest_data_age_seconds', { contest: CONTEST })).toBeGreaterThan(0);
  expect(figureOf(after, 'sirekap_nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
});

test('nothing of it is told to readers', async () => {
  for (const path of ['/metrics', '/health/live', '/health/ready']) expect(await statusOf(path)).toBe(404);
});

test('what readers type makes no new figures', async () => {
  const types = ['/acak-', `/${CONTEST}/`, `/${CONTEST}/11/acak-`, '/api/acak-', '/en/acak-'];
  for (const start of types) await statusOf(`${start}0`);
  const before = await scrape();
  for (let number = 1; number <= 40; number += 1)
    await Promise.all(types.map((start) => statusOf(`${start}${number}?kata=${number}`)));
  const after = await scrape();
  const keysOf = (samples: readonly Sample[]) =>
    samples
      .filter(({ name }) => !/_nodejs_|_process_/.test(name))
      .map(({ name, labels }) => `${name}${JSON.stringify(labels)}`);
  // At most a kind of page and an outcome that had not come up: never one for each of the 200.
  expect(keysOf(after).length).toBeLessThan(keysOf(before).length + 25);
  for (const key of keysOf(after)) expect(key).not.toMatch(/acak|kata/);
});

test('a source that fails is counted, with what is shown instead', async () => {
  const before = await scrape();
  small.sirekap.fail({ kind: 'status', status: 500 });
  expect(await announceChange(small.site.url, CONTEST, SMALL.provinsi)).toBe(202);
  expect(await statusOf(`/${CONTEST}/${SMALL.provinsi}`)).toBe(200);
  expect(await statusOf(`/${CONTEST}/${SMALL.kabkota}`)).toBe(503);
  await expect(async () => {
    const after = await scrape();
    const rise = (name: string, labels: Readonly<Record<string, string>>) =>
      (figureOf(after, name, labels) ?? 0) - (figureOf(before, name, labels) ?? 0);
    expect(rise('sirekap_webhook_calls_total', { outcome: 'taken' })).toBe(1);
    expect(rise('sirekap_answers_total', { kind: 'provinsi', status: '200', origin: 'stale' })).toBe(1);
    expect(rise('sirekap_answers_total', { kind: 'kabkota', status: '503', origin: 'unavailable' })).toBe(1);
    expect(
      rise('sirekap_source_questions_total', { contest: CONTEST, outcome: 'httpStatus' }),
    ).toBeGreaterThan(0);
    expect(rise('sirekap_stale_serves_total', { contest: CONTEST, what: 'document' })).toBeGreaterThan(0);
    expect(figureOf(after, 'sirekap_source_failing_seconds', { contest: CONTEST })).toBeGreaterThan(0);
  }).toPass({ timeout: 20_000 });
});

test('the instance stays ready, and says that its source fails', async () => {
  const answer = await fetch(`${admin}/health/ready`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: 'ready',
    // A machine with much to do says that as well.
    notes: expect.arrayContaining([expect.stringContaining(CONTEST)]),
  });
});

test('the log is JSON, names the instance, knows no reader, and says the same only a few times', async () => {
  for (let time = 0; time < 60; time += 1)
    expect(await statusOf(`/${CONTEST}/${SMALL.kecamatan}?dari=203.0.113.9`)).toBe(503);
  const lines = linesOf(small.site.output());
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatchObject({ instance: 'contoh-1' });
  const failed = lines.filter(({ msg }) => msg === 'page not made');
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.length).toBeLessThanOrEqual(5);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(small.site.output()).not.toContain('203.0.113.9');
});

test('an instance that is told to end gives the answer under way, is no longer ready, and ends', async () => {
  await small.sirekap.recover();
  // After a failure the source is left alone for some seconds.
  await expect(async () => expect(await statusOf(`/${CONTEST}/${SMALL.kabkota}`)).toBe(200)).toPass({
    timeout: 20_000,
  });
  // The page of a TPS has asked for the desa's numbers before; what is said to have changed is asked for again.
  expect(await announceChange(small.site.url, CONTEST, SMALL.desa)).toBe(202);
  small.sirekap.forgetRequests();
  small.sirekap.fail({ kind: 'slow', ms: 2_000 }, new RegExp(`hhcw.*/${SMALL.desa}\\.json$`));
  const page = fetch(`${small.site.url}/${CONTEST}/${SMALL.desa}`).then(async (answer) => ({
    status: answer.status,
    html: await answer.text(),
  }));
  await expect
    .poll(() => small.sirekap.countOf(new RegExp(`hhcw.*/${SMALL.desa}\\.json$`)))
    .toBeGreaterThan(0);
  process.kill(small.site.pid, 'SIGTERM');
  // As `npm start` does with what a terminal has sent already.
  process.kill(small.site.pid, 'SIGINT');
  await expect.poll(async () => (await fetch(`${admin}/health/ready`)).status).toBe(503);
  await expect(fetch(`${small.site.url}/robots.txt`)).rejects.toThrow();
  expect(small.site.exit()).toBeNull();
  const { status, html } = await page;
  expect(status).toBe(200);
  expect(html).toContain('</html>');
  await expect.poll(() => small.site.exit(), { timeout: 10_000 }).toBe(0);
  expect(linesOf(small.site.output()).at(-1)).toMatchObject({ msg: 'lines left out' });
});
