import { beforeAll, expect, it } from 'vitest';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { capturedDocuments, pemiluFolders, pilkadaFolders, readCaptured } from '../support/captured.ts';
import { describeWithCaptured } from '../support/describe-with-captured.ts';
import { readerOf } from './sirekap-reader.ts';

let demo: DemoElection;

beforeAll(async () => {
  demo = await createDemoElection(2);
});

describeWithCaptured('documents of the simulation have the shape of real ones', () => {
  it.each([
    '/wilayah/pilkada/pkwkp/0.json',
    '/wilayah/pilkada/pkwkk/36.json',
    '/wilayah/pilkada/pkwkp/31/3101/310101.json',
    '/pilkada/paslon/pkwkp.json',
    '/pilkada/paslon/pkwkk.json',
    '/pilkada/hhcw/pkwkp/31.json',
    '/pilkada/hhcw/pkwkk/32.json',
    '/pilkada/hhcw/pkwkp/32/3212.json',
    '/pilkada/hhcw/pkwkk/32/3212.json',
  ])('%s', (path) => {
    const real = capturedDocuments(pilkadaFolders('1015')).find((document) => document.path === path);
    if (real === undefined) throw new Error(`not captured: ${path}`);
    expect(shapeOf(simulated(path))).toEqual(shapeOf(readCaptured(real)));
  });

  it('a TPS document, but for the `tungsura` around votes and administration', () => {
    const real = capturedDocuments(pemiluFolders(), { kind: 'tps' }).map((document) =>
      shapeOf(readCaptured(document)),
    );
    const full = real.find(
      (shape) => shape.includes('administrasi.suara_sah:number') && shape.includes('mode:string'),
    );
    const expected = full?.map((path) => path.replace(/^(chart|administrasi)/, 'tungsura.$1')).sort();
    expect(fullTps()).toEqual(expected);
  });

  it('an unprocessed TPS document', () => {
    const path = '/pilkada/hhcw/pkwkk/32/3212/321201/3212012008/3212012008001.json';
    const early = JSON.parse(readerOf(demo, 0).text(path) ?? 'null');
    expect(early).toMatchObject({
      tungsura: { chart: null, administrasi: null },
      images: [null, null, null],
      psu: null,
      status_suara: false,
      status_adm: false,
    });
  });
});

function simulated(path: string): unknown {
  return JSON.parse(readerOf(demo, 0.9).text(path) ?? 'null');
}

/** The shape of the first TPS that is published whole. */
function fullTps(): readonly string[] | undefined {
  const reader = readerOf(demo, 0.97);
  for (const code of Object.keys(reader.aggregate('pkwkk', '3212012008').tungsura.table)) {
    const tps = reader.tps('pkwkk', code);
    const isWhole =
      tps.status_suara && tps.status_adm && tps.mode !== undefined && !tps.images.includes(null);
    if (isWhole && tps.psu === null) return [...shapeOf(tps)].sort();
  }
  return undefined;
}

/** Every path in a document with the type found there; codes and ids count as one key. */
function shapeOf(value: unknown, at = ''): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown, path: string): void => {
    if (Array.isArray(part)) {
      for (const item of part) visit(item, `${path}[]`);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, child] of Object.entries(part)) {
        visit(child, `${path}${path === '' ? '' : '.'}${/^\d+$/.test(key) ? '#' : key}`);
      }
    } else {
      found.add(`${path}:${part === null ? 'null' : typeof part}`);
    }
  };
  visit(value, at);
  return [...found].sort();
}
