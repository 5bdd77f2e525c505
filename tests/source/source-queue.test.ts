import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inBulk, inTurn } from '#lib/source/source-queue.ts';
import { aCode } from '#tests/support/builders.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { okValue, type Queries, type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { ANY_TPS, desaIn, KECAMATAN, serveTpsCountry } from '../queries/tps-country.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveTpsCountry(site.sirekap);
  queries = await site.start();
});

afterEach(async () => {
  await site.close();
});

describe('questions for lists, files and walks', () => {
  it('are four at a time of one API for all of them together, the most urgent first', async () => {
    let underWay = 0;
    let most = 0;
    const order: string[] = [];
    const ask = (name: string, api: string) => () =>
      inTurn(api, async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        order.push(name);
        await sleep(5);
        underWay -= 1;
      });
    await Promise.all([
      ...Array.from({ length: 4 }, () => inBulk('walk', ask('first', 'http://a.test'))),
      ...Array.from({ length: 4 }, () => inBulk('walk', ask('walk', 'http://a.test'))),
      ...Array.from({ length: 4 }, () => inBulk('file', ask('file', 'http://a.test'))),
      ...Array.from({ length: 4 }, () => inBulk('list', ask('list', 'http://a.test'))),
    ]);
    expect(most).toBe(4);
    const four = (name: string) => Array(4).fill(name);
    expect(order).toEqual([...four('first'), ...four('list'), ...four('file'), ...four('walk')]);
  });

  it('do not wait for those of another API, nor does a page for any', async () => {
    const never = () => new Promise<never>(() => {});
    for (let at = 0; at < 10; at += 1) void inBulk('file', () => inTurn('http://b.test', never));
    expect(await inBulk('file', () => inTurn('http://c.test', async () => 'other'))).toBe('other');
    expect(await inTurn('http://b.test', async () => 'page')).toBe('page');
  });
});

describe('many tables at once over a source that does not answer for TPS', () => {
  it('leave readers their connections: a page never made before is made', async () => {
    const { getDataFile } = await import('#lib/queries/data/data-file.ts');
    site.sirekap.fail({ kind: 'hang' }, ANY_TPS);
    const places = [...KECAMATAN, ...KECAMATAN.flatMap(desaIn), '3171', '31'];
    let areDone = false;
    const tables = Promise.all(places.map((code) => getDataFile('gubernur', code, 'tps'))).finally(() => {
      areDone = true;
    });
    const asked = await waitUntil('TPS asked for', () => {
      const count = site.sirekap.countOf(ANY_TPS);
      return count < 4 ? null : count;
    });
    expect(asked).toBe(4);
    const desa = aCode(`${KECAMATAN[1]}1002`);
    okValue(await queries.getRegionResult(queries.contest('gubernur'), desa));
    expect(areDone).toBe(false);
    const kinds = (await tables).map(({ kind }) => kind);
    expect(kinds).toContain('busy');
    expect(kinds.every((kind) => kind === 'busy' || kind === 'sourceUnavailable')).toBe(true);
  }, 30_000);
});
