import { describe, expect, it, vi } from 'vitest';
import { countAnswer } from '#lib/observe/answers.ts';
import { countKecamatan, countPause, noteWalked, setTpsRead } from '#lib/observe/gatherer.ts';
import { countDocument, countPage, countSharedError, countStale, setShared } from '#lib/observe/kept.ts';
import { measureNode } from '#lib/observe/registry.ts';
import { countQuestion, noteFailedAnswer, noteGoodAnswer, noteTotal } from '#lib/observe/source.ts';
import { countWebhook } from '#lib/observe/webhook.ts';
import { figureOf, parseMetrics, scrape } from '#tests/support/metrics.ts';

describe('answers to readers', () => {
  it('are counted by kind, status and origin, and timed by origin', async () => {
    countAnswer('tps', 200, 'fresh', 0.004);
    countAnswer('tps', 200, 'fresh', 0.2);
    countAnswer('tps', 503, 'unavailable', 1);
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_answers_total', { kind: 'tps', status: '200', origin: 'fresh' })).toBe(
      2,
    );
    expect(figureOf(samples, 'sirekap_answers_total', { kind: 'tps', status: '503' })).toBe(1);
    expect(figureOf(samples, 'sirekap_answer_seconds_bucket', { origin: 'fresh', le: '0.005' })).toBe(1);
    expect(figureOf(samples, 'sirekap_answer_seconds_count', { origin: 'fresh' })).toBe(2);
  });

  it('of statuses that nobody expects are one label', async () => {
    for (let status = 200; status < 600; status += 1) countAnswer('other', status, 'made', 0);
    const samples = await scrape();
    const statuses = new Set(
      samples
        .filter(({ name, labels }) => name === 'sirekap_answers_total' && labels.kind === 'other')
        .map(({ labels }) => labels.status),
    );
    expect(statuses.size).toBeLessThan(25);
    expect(statuses).toContain('other');
  });
});

describe('the source of a contest', () => {
  it('is counted by what came of each question', async () => {
    countQuestion('gubernur', 'found', 0.03);
    countQuestion('gubernur', 'timeout', 4.5);
    const samples = await scrape();
    expect(
      figureOf(samples, 'sirekap_source_questions_total', { contest: 'gubernur', outcome: 'found' }),
    ).toBe(1);
    expect(figureOf(samples, 'sirekap_source_questions_total', { outcome: 'timeout' })).toBe(1);
    expect(figureOf(samples, 'sirekap_source_seconds_sum', { contest: 'gubernur' })).toBeCloseTo(4.53);
  });

  it('fails since the first of the failures without a good answer between them', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    noteGoodAnswer('bupati', Date.now());
    expect(figureOf(await scrape(), 'sirekap_source_failing_seconds', { contest: 'bupati' })).toBe(0);
    noteFailedAnswer('bupati');
    vi.setSystemTime(1_700_000_060_000);
    noteFailedAnswer('bupati');
    const failing = await scrape();
    expect(figureOf(failing, 'sirekap_source_failing_seconds', { contest: 'bupati' })).toBe(60);
    expect(figureOf(failing, 'sirekap_last_good_answer_age_seconds', { contest: 'bupati' })).toBe(60);
    noteGoodAnswer('bupati', Date.now());
    expect(figureOf(await scrape(), 'sirekap_source_failing_seconds', { contest: 'bupati' })).toBe(0);
    vi.useRealTimers();
  });

  it('has data as old as the newest total, though an older one came later', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    noteTotal('presiden', 1_699_999_990_000, false);
    noteTotal('presiden', 1_699_999_000_000, true);
    noteTotal('presiden', null, false);
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_newest_data_age_seconds', { contest: 'presiden' })).toBe(10);
    expect(figureOf(samples, 'sirekap_withheld_answers_total', { contest: 'presiden' })).toBe(1);
    vi.useRealTimers();
  });

  it('that has not said a time has no age: unknown is never zero', async () => {
    noteFailedAnswer('walikota');
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_newest_data_age_seconds', { contest: 'walikota' })).toBeNull();
    expect(figureOf(samples, 'sirekap_last_good_answer_age_seconds', { contest: 'walikota' })).toBeNull();
    expect(figureOf(samples, 'sirekap_withheld_answers_total', { contest: 'walikota' })).toBe(0);
  });
});

describe('what is kept', () => {
  it('is counted by where it was found', async () => {
    countDocument('aggregate', 'shared');
    countPage('memory');
    countPage('memory');
    countPage('miss');
    countStale('gubernur', 'document');
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_documents_total', { kind: 'aggregate', tier: 'shared' })).toBe(1);
    expect(figureOf(samples, 'sirekap_page_lookups_total', { tier: 'memory' })).toBe(2);
    expect(figureOf(samples, 'sirekap_page_lookups_total', { tier: 'miss' })).toBe(1);
    expect(figureOf(samples, 'sirekap_stale_serves_total', { what: 'document' })).toBe(1);
  });

  it('says nothing of a shared store that nobody named, then whether it answers', async () => {
    expect(figureOf(await scrape(), 'sirekap_shared_store_up')).toBeNull();
    setShared(true);
    expect(figureOf(await scrape(), 'sirekap_shared_store_up')).toBe(1);
    setShared(false);
    countSharedError();
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_shared_store_up')).toBe(0);
    expect(figureOf(samples, 'sirekap_shared_store_errors_total')).toBe(1);
  });
});

describe('the rest', () => {
  it('counts the words of the recap system and the reading of TPS documents', async () => {
    countWebhook('taken');
    countKecamatan('gubernur', 3);
    countKecamatan('gubernur', 0);
    countPause('gubernur');
    noteWalked('gubernur');
    setTpsRead('gubernur', 435_296);
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_webhook_calls_total', { outcome: 'taken' })).toBe(1);
    expect(figureOf(samples, 'sirekap_gatherer_kecamatan_total')).toBe(2);
    expect(figureOf(samples, 'sirekap_gatherer_desa_total')).toBe(3);
    expect(figureOf(samples, 'sirekap_gatherer_pauses_total')).toBe(1);
    expect(figureOf(samples, 'sirekap_gatherer_tps')).toBe(435_296);
    expect(figureOf(samples, 'sirekap_gatherer_walk_age_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('says what Node.js knows of itself, and may be started twice', async () => {
    measureNode();
    measureNode();
    const samples = await scrape();
    expect(figureOf(samples, 'sirekap_nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
    expect(figureOf(samples, 'sirekap_nodejs_eventloop_lag_p99_seconds')).not.toBeNull();
  });

  it('all begins with the name of the site', async () => {
    for (const { name } of await scrape()) expect(name).toMatch(/^sirekap_/);
  });
});

describe('the reader of the text format that these tests use', () => {
  it.each([
    ['sirekap_x_total 1\n', /another type/],
    ['# TYPE sirekap_x_total counter\nsirekap_x_total 1\n', /no help/],
    ['# HELP sirekap_x words\n# TYPE sirekap_x counter\nsirekap_x 1\n', /no _total/],
    ['# HELP sirekap_x words\n# TYPE sirekap_x gauge\nsirekap_x{a=b} 1\n', /well-formed/],
    ['# HELP sirekap_x words\n# TYPE sirekap_x gauge\nsirekap_x 1\nsirekap_x 2\n', /twice/],
    ['# HELP sirekap_x words\n# TYPE sirekap_x gauge\nsirekap_x one\n', /no number/],
  ])('refuses %j', (text, problem) => {
    expect(() => parseMetrics(text)).toThrow(problem);
  });
});
