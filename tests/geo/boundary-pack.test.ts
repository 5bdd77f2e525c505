import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NATION } from '#lib/domain/region-code.ts';
import { type BoundaryPack, openBoundaryPack } from '#lib/geo/boundary-pack.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { code } from './squares.ts';

const OUTLINE = {
  parent: '11',
  width: 1000,
  height: 800,
  isCropped: false,
  places: [{ code: '1101', x: 1, y: 2, width: 3, height: 4 }],
};
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 800" fill-rule="evenodd">\n<path id="w1101" d="M1 2l3-.5-4 2z"/>\n</svg>\n';
const TOPOLOGY =
  '{"type":"Topology","arcs":[],"objects":{"wilayah":{"type":"GeometryCollection","geometries":[{"id":"1101"}]}}}';
const MANIFEST = {
  format: 1,
  version: '0123456789ab',
  credit: { name: 'Badan', url: 'https://example.org', licence: 'CC BY' },
  levels: {},
  parents: ['0', '11'],
};

let folder: TempDir;
const onDamage = vi.fn();

beforeEach(async () => {
  folder = await makeTempDir('pack');
  await mkdir(join(folder.path, MANIFEST.version));
  await put('pack.json', JSON.stringify(MANIFEST));
  await put('0123456789ab/11.json', JSON.stringify(OUTLINE));
  await put('0123456789ab/11.svg', SVG);
  await put('0123456789ab/11.topo.json', TOPOLOGY);
  onDamage.mockClear();
});
afterEach(() => folder.remove());

function put(name: string, text: string): Promise<void> {
  return writeFile(join(folder.path, name), text);
}

async function open(): Promise<BoundaryPack> {
  const pack = await openBoundaryPack(folder.path, onDamage);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

describe('a boundary pack', () => {
  it('gives version, credit and the maps of its parents', async () => {
    const pack = await open();
    expect(pack.version).toBe(MANIFEST.version);
    expect(pack.credit).toEqual(MANIFEST.credit);
    expect(await pack.outlineOf(code('11'))).toEqual(OUTLINE);
    expect(await pack.shapesSvg(code('11'))).toBe(SVG);
    expect(await pack.topology(code('11'))).toBe(TOPOLOGY);
    expect(onDamage).not.toHaveBeenCalled();
  });

  it('gives what its source calls the children, where it has that; packs of before have none', async () => {
    expect(await (await open()).namesOf(code('11'))).toBeNull();
    await put('0123456789ab/11.names.json', JSON.stringify({ 1101: ' Satu\u202e ', x: 'Dua', 1102: '' }));
    expect(await (await open()).namesOf(code('11'))).toEqual(new Map([['1101', 'Satu']]));
    expect(onDamage).not.toHaveBeenCalled();
  });

  it('has no map of a parent that it does not list, and looks for no file', async () => {
    await put('0123456789ab/12.svg', SVG);
    expect(await (await open()).shapesSvg(code('12'))).toBeNull();
    expect(onDamage).not.toHaveBeenCalled();
  });

  it('keeps what was read once', async () => {
    const pack = await open();
    await pack.shapesSvg(code('11'));
    await rm(join(folder.path, MANIFEST.version, '11.svg'));
    expect(await pack.shapesSvg(code('11'))).toBe(SVG);
  });

  it.each([
    ['11.json', '', 'no JSON'],
    ['11.json', '{"parent":"11"', 'no JSON'],
    ['11.json', JSON.stringify({ ...OUTLINE, width: 0 }), 'Too small'],
    ['11.json', JSON.stringify({ ...OUTLINE, parent: '12' }), 'is the map of 12'],
    ['11.json', JSON.stringify({ ...OUTLINE, places: [{ code: '../etc' }] }), ''],
    ['11.svg', SVG.slice(0, 120), 'is no SVG of shapes'],
    ['11.svg', SVG.replace('<path', '<script>alert(1)</script><path'), 'is no SVG of shapes'],
    ['11.svg', SVG.replace('<path', '<path onload="alert(1)"'), 'is no SVG of shapes'],
    ['11.topo.json', '{"type":"FeatureCollection"}', ''],
    ['11.topo.json', TOPOLOGY.slice(0, -1), 'no JSON'],
  ])(
    'with %s damaged (%j) has no such file, says so once, and throws at nobody',
    async (name, text, reason) => {
      await put(`${MANIFEST.version}/${name}`, text);
      const pack = await open();
      for (let time = 0; time < 2; time += 1) {
        const answers = [
          await pack.outlineOf(code('11')),
          await pack.shapesSvg(code('11')),
          await pack.topology(code('11')),
        ];
        expect(answers.filter((answer) => answer === null)).toHaveLength(1);
      }
      expect(onDamage).toHaveBeenCalledOnce();
      expect(onDamage.mock.lastCall?.[0]).toContain(`${name} is damaged`);
      expect(onDamage.mock.lastCall?.[0]).toContain(reason);
    },
  );

  it('with a file missing that it lists says so once', async () => {
    const pack = await open();
    expect(await pack.outlineOf(NATION)).toBeNull();
    expect(await pack.outlineOf(NATION)).toBeNull();
    expect(onDamage).toHaveBeenCalledOnce();
  });
});

describe('a folder', () => {
  it('that is not there, or holds no manifest, is no pack', async () => {
    expect(await openBoundaryPack(join(folder.path, 'missing'))).toEqual({
      ok: false,
      error: { kind: 'absent' },
    });
    await mkdir(join(folder.path, 'empty'));
    expect(await openBoundaryPack(join(folder.path, 'empty'))).toEqual({
      ok: false,
      error: { kind: 'absent' },
    });
  });

  it.each([
    '{',
    '[]',
    JSON.stringify({ ...MANIFEST, format: 2 }),
    JSON.stringify({ ...MANIFEST, version: '../../etc' }),
    JSON.stringify({ ...MANIFEST, parents: ['../x'] }),
  ])('with the manifest %j is unreadable', async (text) => {
    await put('pack.json', text);
    expect(await openBoundaryPack(folder.path)).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });
});
