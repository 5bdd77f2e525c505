import { describe, expect, it } from 'vitest';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import { formalRecapParser } from '#lib/sirekap/parse-formal-recap.ts';
import { formalRecapUrl, hasFormalRecap } from '#lib/sirekap/urls.ts';
import { aCode, aContest, aPresidentialContest } from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import { formalRecap } from './wire-documents.ts';

const jakarta = formalRecapParser(aCode('31'));

function read(overrides: object): FormalRecap {
  return parsedOrFail(jakarta, { ...formalRecap(), ...overrides }).value;
}

describe('a formal recap (RECAP_API §2, "hr")', () => {
  it('is read whole as client code knows it', () => {
    const { value, sourceTime } = parsedOrFail(jakarta, formalRecap());
    expect(sourceTime).toBe('2024-12-08T20:00:00+07:00');
    expect(value.votes).toEqual([
      { option: '1000023', votes: 1_718_160 },
      { option: '1000024', votes: 459_230 },
      { option: '1000025', votes: 2_183_239 },
    ]);
    expect(value.rows.map(({ code }) => code)).toEqual(['3171', '3172']);
    expect(value.documents).toEqual(['https://sirekappilkada-obj-formd.kpu.go.id/31.pdf']);
  });

  it('counts the published D.Hasil of each tier, from the lowest up', () => {
    expect(read({}).stages).toEqual([
      { tier: 'kecamatan', published: 43, total: 44 },
      { tier: 'kabkota', published: 6, total: 6 },
      { tier: 'provinsi', published: 0, total: 1 },
    ]);
  });

  it.each([
    ['chart', null],
    ['chart', 'x'],
    ['chart', { 1000023: -1 }],
    ['chart', { 1000023: 'x' }],
    ['chart', {}],
    ['chart', { 1000023: 0, 1000024: 0 }],
  ])('has no votes, and the rest, with %s %j', (part, odd) => {
    const value = read({ [part]: odd });
    expect(value.votes).toBeNull();
    expect(value.rows).toHaveLength(2);
  });

  it('leaves out rows that are odd, empty, or of another region', () => {
    const table = {
      3171: { 1000023: 5 },
      3172: null,
      3173: 'x',
      3201: { 1000023: 5 },
      x: { 1000023: 5 },
      3174: {},
    };
    expect(read({ table }).rows).toEqual([{ code: '3171', votes: [{ option: '1000023', votes: 5 }] }]);
  });

  it('has no stage that does not say both how many there are and how many are published', () => {
    const half = { jml_wilayah: 44 };
    const odd = { jml_wilayah: 6, jml_wilayah_publikasi: -1 };
    const none = { jml_wilayah: 1, jml_wilayah_publikasi: 0 };
    expect(read({ progress_d: { da: half, db: odd, dc: none, dd: 5 } }).stages).toEqual([
      { tier: 'provinsi', published: 0, total: 1 },
    ]);
    expect(read({ progress_d: 'x' }).stages).toEqual([]);
  });

  it('counts the published D.Hasil of its children, which the source’s own page reads', () => {
    expect(read({}).childStages).toEqual([
      { code: '3171', stages: [{ tier: 'kecamatan', published: 8, total: 8 }] },
    ]);
    const progress_d_child = {
      3171: {
        da: { persen: 33.3, jml_wilayah: 6, jml_wilayah_publikasi: 2 },
        db: { jml_wilayah: 1, jml_wilayah_publikasi: 0 },
      },
      3172: { da: { jml_wilayah: 'x', jml_wilayah_publikasi: 2 } },
      3173: 'x',
      3174: null,
      3201: { da: { jml_wilayah: 6, jml_wilayah_publikasi: 2 } },
      317101: { da: { jml_wilayah: 6, jml_wilayah_publikasi: 2 } },
      x: { da: { jml_wilayah: 6, jml_wilayah_publikasi: 2 } },
    };
    expect(read({ progress_d_child }).childStages).toEqual([
      {
        code: '3171',
        stages: [
          { tier: 'kecamatan', published: 2, total: 6 },
          { tier: 'kabkota', published: 0, total: 1 },
        ],
      },
    ]);
    expect(read({ progress_d_child: [1, 2] }).childStages).toEqual([]);
  });

  it('takes its own stages from there where they stand, the rest from `progress_d`', () => {
    const progress_d_child = {
      31: {
        da: { jml_wilayah: 44, jml_wilayah_publikasi: 12 },
        dc: { jml_wilayah: 1, jml_wilayah_publikasi: 0 },
      },
    };
    const stages = [
      { tier: 'kecamatan', published: 12, total: 44 },
      { tier: 'kabkota', published: 6, total: 6 },
      { tier: 'provinsi', published: 0, total: 1 },
    ];
    const value = read({ progress_d_child });
    expect(value.stages).toEqual(stages);
    expect(value.childStages).toEqual([]);
    expect(read({ progress_d_child, progress_d: null }).stages).toEqual([stages[0], stages[2]]);
  });

  it('may be nothing but the stages of its children', () => {
    const progress_d_child = { 3171: { da: { jml_wilayah: 6, jml_wilayah_publikasi: 2 } } };
    expect(parsedOrFail(jakarta, { progress_d_child }).value).toMatchObject({ votes: null, stages: [] });
  });

  it('lists only documents that a reader can open', () => {
    const url_formd = ['https://kpu.go.id/a.pdf', null, 5, 'javascript:alert(1)', '/a.pdf', 'https://', 'x'];
    expect(read({ url_formd }).documents).toEqual(['https://kpu.go.id/a.pdf']);
    expect(read({ url_formd: 'https://kpu.go.id/b.pdf' }).documents).toEqual(['https://kpu.go.id/b.pdf']);
    expect(read({ url_formd: {} }).documents).toEqual([]);
  });

  it('may be nothing but documents', () => {
    const { value, sourceTime } = parsedOrFail(jakarta, { url_formd: ['https://kpu.go.id/a.pdf'] });
    expect(sourceTime).toBeNull();
    expect(value).toMatchObject({ votes: null, rows: [], stages: [] });
  });

  it.each([{}, { a: 1 }, { ts: '2024-12-08 20:00:00' }, [], null, 'x'])('%j is none', (json) => {
    expect(problemOrFail(jakarta, json)).not.toBe('');
  });
});

describe('the address of a formal recap', () => {
  const governor = aContest();
  const regents = aContest({ slateLevel: 'kabkota', sirekap: { ...governor.sirekap, election: 'pkwkk' } });
  const president = aPresidentialContest();

  it('stands beside the count', () => {
    expect(formalRecapUrl(governor.sirekap, aCode('31'))).toBe(
      'http://127.0.0.1:9001/pilkada/hr/pkwkp/31.json',
    );
    expect(formalRecapUrl(regents.sirekap, aCode('3212'))).toBe(
      'http://127.0.0.1:9001/pilkada/hr/pkwkk/32/3212.json',
    );
    expect(formalRecapUrl(president.sirekap, aCode('0'))).toBe('http://127.0.0.1:9002/pemilu/hr/ppwp.json');
  });

  it('exists in Pilkada only where the result is set, in Pemilu down to kabupaten/kota', () => {
    const codes = ['0', '31', '3171', '317101', '3171011001'].map(aCode);
    expect(codes.filter((code) => hasFormalRecap(governor, code))).toEqual(['31']);
    expect(codes.filter((code) => hasFormalRecap(regents, code))).toEqual(['3171']);
    expect(codes.filter((code) => hasFormalRecap(president, code))).toEqual(['0', '31', '3171']);
  });
});
