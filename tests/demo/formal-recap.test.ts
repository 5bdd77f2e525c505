import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '#lib/demo/at.ts';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { addUp, PUBLIC_URL, readerOf } from './sirekap-reader.ts';

let demo: DemoElection;

beforeAll(async () => {
  demo = await createDemoElection(8);
});

describe('the formal recap of a regency', () => {
  it('is not there before the first plenary', () => {
    expect(() => readerOf(demo, 0.35).formalRecap('pkwkk', '3212')).toThrow('404');
  });

  it('states the truth, misread TPS and TPS that never reported among them', () => {
    const recap = readerOf(demo, 0.97).formalRecap('pkwkk', '3212');
    const rows = Object.entries(recap.table);
    expect(rows).toHaveLength(31);
    for (const [kecamatan, votes] of rows) expect(votes).toEqual(writtenIn('pkwkk', kecamatan));
    expect(recap.chart).toEqual(writtenIn('pkwkk', '3212'));
    const count = readerOf(demo, 0.97).aggregate('pkwkk', '3212');
    expect(recap.chart).not.toMatchObject(count.tungsura.chart);
  });

  it('grows kecamatan by kecamatan, and its chart is the sum of those published', () => {
    const sizes = [0.5, 0.6, 0.7, 0.8, 0.97].map((share) => {
      const reader = readerOf(demo, share);
      if (reader.text('/pilkada/hr/pkwkk/32/3212.json') === null) return 0;
      const recap = reader.formalRecap('pkwkk', '3212');
      const rows = Object.values(recap.table).map((row) => new Map(Object.entries(row)));
      expect(new Map(Object.entries(recap.chart ?? {}))).toEqual(addUp(rows));
      expect(recap.progress_d.da).toMatchObject({ jml_wilayah: 31, jml_wilayah_publikasi: rows.length });
      return rows.length;
    });
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it('links a sheet once it is signed', () => {
    const reader = readerOf(demo, 0.97);
    const recap = reader.formalRecap('pkwkk', '3212');
    expect(recap.progress_d.db).toMatchObject({ jml_wilayah: 1, jml_wilayah_publikasi: 1 });
    const sheet = reader.text((recap.url_formd[0] ?? '').slice(PUBLIC_URL.length));
    expect(sheet).toContain('Formulir simulasi, bukan dokumen KPU');
    const total = Object.values(recap.chart ?? {})[0] ?? 0;
    expect(sheet).toContain(new Intl.NumberFormat('id-ID').format(total));
  });
});

describe('the formal recap of a province', () => {
  it('counts the stages below it and has a row for each kab/kota that signed', () => {
    const recap = readerOf(demo, 0.93).formalRecap('pkwkp', '32');
    expect(Object.keys(recap.progress_d)).toEqual(['da', 'db', 'dc']);
    expect(recap.progress_d.db?.jml_wilayah).toBe(27);
    expect(recap.progress_d.db?.jml_wilayah_publikasi).toBe(Object.keys(recap.table).length);
    expect(Object.keys(recap.progress_d_child)).toHaveLength(27);
    for (const [kabkota, votes] of Object.entries(recap.table))
      expect(votes).toEqual(writtenIn('pkwkp', kabkota));
  });

  it('has no counterpart where there is no such tier or election', () => {
    const reader = readerOf(demo, 0.97);
    for (const path of ['pkwkp/34', 'pkwkk/32', 'pkwkp/32/3212', 'pkwkk/31/3171', 'pkwkk/32/3212/321201']) {
      expect(reader.text(`/pilkada/hr/${path}.json`)).toBeNull();
    }
  });
});

/** Written votes of a region by candidate id, added up TPS by TPS. */
function writtenIn(election: 'pkwkp' | 'pkwkk', region: string): Record<string, number> {
  const { tiers, tps } = demo.country;
  const { trueVotes, slates } = demo.ballots[election];
  const slate = slates.byRegion.get(region.slice(0, election === 'pkwkp' ? 2 : 4));
  const sums = new Map<string, number>();
  tiers.desa.codes.forEach((code, desa) => {
    if (!code.startsWith(region)) return;
    for (let i = at(tps.first, desa); i < at(tps.first, desa + 1); i += 1) {
      for (const [slot, option] of (slate?.options ?? []).entries()) {
        sums.set(option.id, (sums.get(option.id) ?? 0) + at(trueVotes.votes, i * trueVotes.slots + slot));
      }
    }
  });
  return Object.fromEntries(sums);
}
