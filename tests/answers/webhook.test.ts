import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aCode } from '#tests/support/builders.ts';
import { okValue, type Queries, type SiteUnderTest } from '../queries/site-under-test.ts';
import { serveJakarta } from '../queries/small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from '../queries/small-country-site.ts';

const SECRET = randomBytes(32).toString('base64');
const CHANGE = JSON.stringify({ contest: 'gubernur', regions: ['3171'] });

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  queries = await site.start({ SIREKAP_WEBHOOK_SECRET: SECRET });
});

afterEach(() => closeSmallCountry(site));

interface Sent {
  readonly id?: string;
  readonly at?: number;
  readonly secret?: string;
  readonly signed?: string;
}

function request(body: string, { id = 'msg_1', at = Date.now(), secret = SECRET, signed = body }: Sent = {}) {
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), signed),
  };
  return new Request('http://site/api/berubah', { method: 'POST', body, headers });
}

async function said(sent: Request): Promise<number> {
  return (await queries.webhookResponse(sent)).status;
}

async function jakarta(): Promise<RegionResult['state']> {
  return okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode('31'))).state;
}

describe('the word that a region changed', () => {
  it('makes the site ask for it and for all above it before their time', async () => {
    await jakarta();
    serveJakarta(site.sirekap, { votes: { 1000023: 130, 1000024: 90 }, counted: 7, total: 10 });
    vi.setSystemTime(START + 1_000);
    expect(await jakarta()).toMatchObject({ progress: { counted: 5 } });
    expect(await said(request(CHANGE))).toBe(202);
    expect(await jakarta()).toMatchObject({ progress: { counted: 7 } });
  });

  it('does nothing when it is heard again', async () => {
    const word = request(CHANGE);
    const replayed = word.clone();
    expect(await said(word)).toBe(202);
    vi.setSystemTime(START + 60_000);
    await jakarta();
    site.sirekap.forgetRequests();
    expect(await said(replayed)).toBe(200);
    await jakarta();
    expect(site.sirekap.requests).toEqual([]);
  });

  it.each([
    ['with another key', { secret: randomBytes(32).toString('base64') }],
    ['over another body', { signed: '{}' }],
    ['too old', { at: START - 6 * 60_000 }],
    ['from the future', { at: START + 6 * 60_000 }],
    ['with an endless id', { id: 'm'.repeat(201) }],
  ])('is refused when it is signed %s', async (_case, sent) => {
    expect(await said(request(CHANGE, sent))).toBe(401);
  });

  it('is refused without a signature', async () => {
    expect(await said(new Request('http://site/api/berubah', { method: 'POST', body: CHANGE }))).toBe(401);
  });

  it.each([
    'no json',
    '[]',
    '{}',
    '{"contest":"gubernur","regions":[]}',
    '{"contest":"gubernur","regions":["31711"]}',
    '{"contest":"gubernur","regions":["../31"]}',
    '{"contest":"lain","regions":["31"]}',
    '{"contest":"__proto__","regions":["31"]}',
    JSON.stringify({ contest: 'gubernur', regions: Array.from({ length: 501 }, () => '31') }),
  ])('is not understood when it says %s', async (body) => {
    expect(await said(request(body))).toBe(400);
  });

  it('is not read to its end when it is too long', async () => {
    expect(await said(request(JSON.stringify({ contest: 'x'.repeat(40_000) })))).toBe(413);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(8_192)),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as const;
    expect(await said(new Request('http://site/api/berubah', init))).toBe(413);
  });

  it('is not listened to where the operator has set no key', async () => {
    queries = await site.start({ SIREKAP_WEBHOOK_SECRET: '' });
    expect(await said(request(CHANGE))).toBe(404);
  });
});
