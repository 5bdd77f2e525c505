import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCode } from '#tests/support/builders.ts';
import { type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await setUpSite(['gubernur', 'bupati']);
  vi.stubEnv('SIREKAP_TPS_PER_SECOND', '5');
  queries = await site.start();
});

afterEach(async () => {
  await site.close();
});

const want = (code: string, slug = 'gubernur') => queries.wantDigests(queries.contest(slug), aCode(code));

/** All that waits, in the order in which it would be looked through. */
async function taken(slug = 'gubernur'): Promise<readonly string[]> {
  const end = new AbortController();
  const codes: string[] = [];
  const all = (async () => {
    for (;;) codes.push(await queries.takeWanted(queries.contest(slug), end.signal));
  })();
  await vi.waitFor(() => expect(codes.at(-1)).toBeDefined());
  end.abort();
  await all.catch(() => {});
  return codes;
}

describe('wanted regions', () => {
  it('are taken newest first, each once, each by its own contest', async () => {
    for (const code of ['3171', '317101', '3171011001', '3171']) want(code);
    want('3172', 'bupati');
    expect(await taken()).toEqual(['3171', '3171011001', '317101']);
    expect(await taken('bupati')).toEqual(['3172']);
  });

  it('are at most two hundred: the oldest wish goes', async () => {
    const codes = Array.from({ length: 205 }, (_, index) => `317101${1000 + index}`);
    for (const code of codes) want(code);
    expect(await taken()).toEqual(codes.slice(-200).reverse());
  });

  it('wake whoever waits for one', async () => {
    const next = queries.takeWanted(queries.contest('gubernur'), new AbortController().signal);
    want('317101');
    expect(await next).toBe('317101');
  });

  it('are none where nothing is gathered', async () => {
    vi.stubEnv('SIREKAP_TPS_PER_SECOND', '0');
    queries = await site.start();
    want('317101');
    const signal = AbortSignal.abort();
    await expect(queries.takeWanted(queries.contest('gubernur'), signal)).rejects.toBeDefined();
    queries.putFirst(queries.contest('gubernur'), [aCode('3173')]);
    expect(await taken()).toEqual(['3173']);
  });
});
