import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { withoutRepeats } from '#lib/domain/overseas.ts';
import { isRegionCode, type RegionCode } from '#lib/domain/region-code.ts';
import { rollUp } from '#lib/domain/roll-up.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { aCode } from '#tests/support/builders.ts';
import { CAPTURED_ROOT } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

const Tree = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
);

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(CAPTURED_ROOT, 'luar-negeri', name), 'utf8'));
}

/** Codes from the kabupaten/kota down to the TPS, out of the address of its document. */
function codesIn(address: string): readonly RegionCode[] {
  return address.replace('.json', '').split('/').slice(-4).filter(isRegionCode);
}

describeWithCaptured('the captured tree of what is abroad', () => {
  it('has 128 places, each the only region of every tier down to its TPS, and one step on the way', () => {
    const places = Object.entries(Tree.parse(read('tree.json')));
    expect(places).toHaveLength(128);
    for (const [name, kecamatan] of places) {
      expect(Object.keys(kecamatan)).toEqual([name]);
      const desa = Object.entries(kecamatan[name] ?? {});
      expect(desa.map(([own]) => own)).toEqual([name]);
      const [, tps = {}] = desa[0] ?? [];
      const [address = ''] = Object.values(tps);
      const [kabkota, ...below] = codesIn(address);
      const way = [aCode('99'), kabkota ?? aCode('99'), ...below.slice(0, -1)].map((code) => ({
        code,
        name: code === '99' ? 'Luar Negeri' : name,
      }));
      expect(withoutRepeats(way).map(({ code }) => code)).toEqual(['99', kabkota]);
    }
  });

  it('has TPS, POS and KSK whose codes do not end in their numbers', () => {
    const names = Object.values(Tree.parse(read('tree.json'))).flatMap((kecamatan) =>
      Object.values(kecamatan).flatMap((desa) => Object.values(desa).flatMap((tps) => Object.keys(tps))),
    );
    expect([...new Set(names.map((name) => name.replace(/ \d+$/, '')))].sort()).toEqual([
      'KSK',
      'POS',
      'TPS',
    ]);
  });

  it('adds up with the re-vote that is a region of its own beside the place it is of', () => {
    const { value } = parsedOrFail(
      aggregateParser('pemilu2024', aCode('99'), 'nasional'),
      read('hhcw-ppwp-99.json'),
    );
    expect(value.rows).toHaveLength(129);
    expect(value.rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['9962', '99BF']));
    expect(rollUp(value)).toMatchObject({ kind: 'compared', agrees: true });
  });
});
