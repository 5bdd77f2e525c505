import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '#lib/domain/instant.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { createFetchDocument, type Fetched, type FetchLimits } from '#lib/sirekap/fetch-document.ts';
import { type SirekapServer, startSirekapServer } from '#tests/support/sirekap-server.ts';

const PATH = '/pilkada/hhcw/pkwkp/31.json';
const BODY = { ts: '2024-11-28 10:15:00', chart: { 1: 10 } };
const LIMITS: FetchLimits = {
  totalMs: 10_000,
  waitMs: 10_000,
  retries: 2,
  retryDelayMs: 5,
  maxBytes: 64 * 1024,
  connections: 4,
};

let sirekap: SirekapServer;

beforeEach(async () => {
  sirekap = await startSirekapServer();
  sirekap.override(PATH, BODY);
});

afterEach(async () => {
  await sirekap.close();
});

async function found(limits: Partial<FetchLimits> = {}): Promise<Fetched> {
  const result = await createFetchDocument({ ...LIMITS, ...limits })(sirekap.url + PATH);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function failed(limits: Partial<FetchLimits> = {}): Promise<SirekapError> {
  const result = await createFetchDocument({ ...LIMITS, ...limits })(sirekap.url + PATH);
  if (result.ok) throw new Error(result.value.kind);
  return result.error;
}

describe('a document', () => {
  it('is found, with the time of receipt', async () => {
    const before = Date.now();
    const document = await found();
    if (document.kind === 'absent') throw new Error('absent');
    expect(document.json).toEqual(BODY);
    expect(parseInstant(document.fetchedAt)).not.toBeNull();
    expect(Date.parse(document.fetchedAt)).toBeGreaterThanOrEqual(before);
    expect(sirekap.requests).toEqual([{ method: 'GET', path: PATH }]);
  });

  it('is found though it comes late', async () => {
    sirekap.fail({ kind: 'slow', ms: 150 });
    expect(await found()).toMatchObject({ kind: 'found', json: BODY });
  });

  it.each([404, 410])('is absent on %i: an answer, not an error, and not asked for again', async (status) => {
    sirekap.fail({ kind: 'status', status });
    expect(await found()).toMatchObject({ kind: 'absent' });
    expect(sirekap.countOf(PATH)).toBe(1);
  });

  it('may be any JSON: what belongs there is for others to say', async () => {
    sirekap.fail({ kind: 'wrongShape', body: null });
    expect(await found()).toMatchObject({ kind: 'found', json: null });
  });
});

describe('a source that fails', () => {
  it.each([500, 502, 503])(
    'with %i is asked again as often as the limits say, and no more',
    async (status) => {
      sirekap.fail({ kind: 'status', status });
      expect(await failed()).toEqual({ kind: 'httpStatus', url: sirekap.url + PATH, status });
      expect(sirekap.countOf(PATH)).toBe(1 + LIMITS.retries);
    },
  );

  it.each([400, 403, 429])('with %i is not asked again: the answer would be the same', async (status) => {
    sirekap.fail({ kind: 'status', status });
    expect(await failed()).toMatchObject({ kind: 'httpStatus', status });
    expect(sirekap.countOf(PATH)).toBe(1);
  });

  it('at first, and then answers, has answered', async () => {
    sirekap.fail({ kind: 'status', status: 503 });
    const asked = createFetchDocument({ ...LIMITS, retryDelayMs: 150 })(sirekap.url + PATH);
    await expect.poll(() => sirekap.countOf(PATH)).toBe(1);
    await sirekap.recover();
    expect(await asked).toMatchObject({ ok: true, value: { json: BODY } });
  });

  it('by tearing the connection down is interrupted, after every try', async () => {
    sirekap.fail({ kind: 'refuse' });
    expect(await failed()).toMatchObject({ kind: 'interrupted' });
    expect(sirekap.countOf(PATH)).toBe(1 + LIMITS.retries);
  });

  it('by not listening is unreachable', async () => {
    await sirekap.disappear();
    expect(await failed()).toEqual({ kind: 'unreachable', url: sirekap.url + PATH, reason: 'ECONNREFUSED' });
  });

  it('in the middle of a document is interrupted: half a document is none', async () => {
    sirekap.fail({ kind: 'cut' });
    expect(await failed({ retries: 0 })).toMatchObject({ kind: 'interrupted' });
  });

  it('with a page for people says so', async () => {
    sirekap.fail({ kind: 'html' });
    expect(await failed()).toEqual({ kind: 'notJson', url: sirekap.url + PATH, looksLikeHtml: true });
    expect(sirekap.countOf(PATH)).toBe(1);
  });

  it('with an endless document is left', async () => {
    sirekap.fail({ kind: 'huge' });
    expect(await failed()).toEqual({
      kind: 'tooLarge',
      url: sirekap.url + PATH,
      limitBytes: LIMITS.maxBytes,
    });
    expect(sirekap.countOf(PATH)).toBe(1);
  });

  it('by sending us elsewhere is not followed', async () => {
    const target = await startSirekapServer();
    sirekap.fail({ kind: 'redirect', location: `${target.url}/elsewhere.json` });
    expect(await failed()).toMatchObject({ kind: 'httpStatus', status: 302 });
    expect(target.requests).toEqual([]);
    await target.close();
  });
});
