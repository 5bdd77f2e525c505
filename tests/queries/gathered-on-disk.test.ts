import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureLog } from '#tests/support/captured-log.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { DESA, FIRST, gatheredCountry, ofLike, TPS } from './gathered-country.ts';
import { ANY_TPS, serveTable, serveTps } from './tps-country.ts';

const world = gatheredCountry();

describe('what was gathered', () => {
  async function keptFile(): Promise<string> {
    const names = await readdir(join(world.site.cacheDir, 'digests'), { recursive: true });
    const name = names.find((candidate) => candidate.endsWith('3171.json'));
    if (name === undefined) throw new Error('nothing kept');
    return join(world.site.cacheDir, 'digests', name);
  }

  async function restart(): Promise<void> {
    await world.stopAll();
    await world.startSite('1000');
    world.site.sirekap.forgetRequests();
  }

  it('is there after a restart, without reading anything again', async () => {
    await world.gather();
    await restart();
    await world.gather();
    expect(world.digestOf('0')).toEqual(ofLike(24));
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
  });

  it('is there after a title, a host of images or the like was changed', async () => {
    await world.gather();
    await world.site.changeContests({
      title: 'Pemilihan Gubernur',
      shortTitle: 'Gub',
      imageHosts: ['.kpu.go.id', 'x.test'],
    });
    await restart();
    await world.gather();
    expect(world.digestOf('0')).toEqual(ofLike(24));
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
  });

  it.each([{ tpsCap: 200 }, { reserveRate: 0.02 }, { statutoryCap: 100 }])(
    'is read anew where what forms are held against was changed: %o',
    async (fields) => {
      await world.gather();
      await world.site.changeContests(fields);
      await restart();
      await world.gather();
      expect(world.site.sirekap.countOf(ANY_TPS)).toBe(24);
    },
  );

  it('remembers over a restart which form was not read whole', async () => {
    serveTps(world.site.sirekap, TPS, null);
    await world.gather();
    await restart();
    serveTps(world.site.sirekap, TPS);
    await world.gather();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(1);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
  });

  it('remembers over a restart since when a document is missing', async () => {
    await world.gather();
    world.site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`/${TPS}\\.json`));
    serveTable(world.site.sirekap, FIRST, 421);
    await world.gatherAgain(600_000);
    await restart();
    world.clock.pass(600_000 + 899_000);
    await world.gather();
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(0);
    expect(world.digestOf(DESA)).toEqual(ofLike(3));
    await world.gatherAgain(600_000);
    expect(world.digestOf(DESA)).toEqual(ofLike(2));
  });

  it('is on disk soon, not only at the end', async () => {
    await world.gather();
    await world.clock.untilWaitedFor(15_000);
    world.clock.pass(15_000);
    await waitUntil('the file is written', () => keptFile().catch(() => null));
  });

  it.each([
    ['half-written', '{"version":2,"desa":{"3171'],
    ['of another version', '{"version":0,"desa":{}}'],
    [
      'with a number that is none',
      `{"version":2,"desa":{"${DESA}":{"stamp":"a","digest":[1,1,1,1,1,1,1,1,-1,1,{}]}}}`,
    ],
    [
      'with votes that are none',
      `{"version":2,"desa":{"${DESA}":{"stamp":"a","digest":[1,1,1,1,1,1,1,1,1,1,{"1":-1}]}}}`,
    ],
    ['of no region', '{"version":2,"desa":{"x":{"stamp":"a","digest":[1,1,1,1,1,1,1,1,1,1,{}]}}}'],
  ])('is read anew, and that is said, where its file is %s', async (_, text) => {
    const log = captureLog();
    await world.gather();
    await world.stopAll();
    await writeFile(await keptFile(), text);
    await restart();
    await world.gather();
    expect(log.lines()).toEqual([
      expect.objectContaining({ level: 'warn', path: expect.stringContaining('3171.json') }),
    ]);
    expect(world.site.sirekap.countOf(ANY_TPS)).toBe(24);
    expect(world.digestOf('0')).toEqual(ofLike(24));
  });
});
