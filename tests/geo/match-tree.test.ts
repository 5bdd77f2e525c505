import { describe, expect, it } from 'vitest';
import { isTrusted, matchNames } from '#lib/geo/build/match-tree.ts';
import { bareName, isSpelledAlike } from '#lib/geo/build/region-names.ts';
import { idnAreaDataTree } from '#lib/geo/build/region-tree.ts';
import { code, tree } from './squares.ts';

const LAMPUNG = tree({
  '18': 'LAMPUNG',
  '1801': 'LAMPUNG SELATAN',
  '1802': 'LAMPUNG TENGAH',
  '1803': 'LAMPUNG UTARA',
  '1804': 'LAMPUNG BARAT',
  '1805': 'TULANG BAWANG',
  '1806': 'TANGGAMUS',
  '1807': 'LAMPUNG TIMUR',
  '1871': 'KOTA BANDAR LAMPUNG',
  '3204': 'BANDUNG',
  '3273': 'KOTA BANDUNG',
  '6302': 'KOTA BARU',
});

const verdictOn = (text: string, name: string | null) => matchNames([{ code: code(text), name }], LAMPUNG)[0];

describe('a code with its name', () => {
  it.each([
    ['1807', 'Kabupaten Lampung Timur'],
    ['1807', 'Kab. Lampung  Timur'],
    ['1807', 'lampungtimur'],
    ['1871', 'Bandar Lampung'],
    ['1871', 'Kota Bandar Lampung'],
    ['3204', 'Kabupaten Bandung'],
    ['3204', 'Bandung'],
    ['6302', 'Kotabaru'],
    ['6302', 'Kabupaten Kotabaru'],
    ['1807', null],
  ])('agrees: %s %s', (text, name) => {
    expect(verdictOn(text, name)).toEqual({ kind: 'agrees' });
  });

  it('may be spelled a little differently', () => {
    expect(verdictOn('1805', 'Tulangbawwang')).toEqual({ kind: 'spelling' });
    expect(verdictOn('1806', 'Tenggamus')).toEqual({ kind: 'spelling' });
  });

  it('of BPS means another place, which is named: BPS 1804 is Lampung Timur', () => {
    expect(verdictOn('1804', 'Lampung Timur')).toEqual({ kind: 'belongsTo', owner: '1807' });
    expect(verdictOn('1801', 'LAMPUNG BARAT')).toEqual({ kind: 'belongsTo', owner: '1804' });
  });

  it('of a kota is not that of the kabupaten with the same name', () => {
    expect(verdictOn('3204', 'Kota Bandung')).toEqual({ kind: 'belongsTo', owner: '3273' });
    expect(verdictOn('3273', 'Kabupaten Bandung')).toEqual({ kind: 'belongsTo', owner: '3204' });
  });

  it('may have been renamed, and is kept', () => {
    const verdict = verdictOn('1806', 'Semaka Raya');
    expect(verdict).toEqual({ kind: 'differs' });
    expect(verdict && isTrusted(verdict)).toBe(true);
  });

  it('may be unknown to the tree, and is left out', () => {
    const verdict = verdictOn('1899', 'Lampung Baru');
    expect(verdict).toEqual({ kind: 'unknownCode' });
    expect(verdict && isTrusted(verdict)).toBe(false);
  });

  it('is not believed when most of its siblings go by other names, too', () => {
    const desa = tree({
      '1807012001': 'Satu',
      '1807012002': 'Dua',
      '1807012003': 'Tiga',
      '1807012004': 'Empat',
    });
    const source = ['Merdeka', 'Karangrejo', 'Purwosari', 'Empat'].map((name, index) => ({
      code: code(`180701200${index + 1}`),
      name,
    }));
    expect(matchNames(source, desa).map(({ kind }) => kind)).toEqual([
      'strangerAmongStrangers',
      'strangerAmongStrangers',
      'strangerAmongStrangers',
      'agrees',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Kabupaten Administrasi Kepulauan Seribu', 'ADM. KEP. SERIBU'],
    ['Kota Administrasi Jakarta Barat', 'KOTA JAKARTA BARAT'],
    ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
    ['Daerah Khusus Ibukota Jakarta', 'DKI JAKARTA'],
    ['Pangkajene & Kepulauan', 'Pangkajene dan Kepulauan'],
    ["Ma'rang", 'MARANG'],
  ])('%s and %s are the same', (a, b) => {
    expect(bareName(a)).toBe(bareName(b));
  });

  it.each([
    ['BARITO UTARA', 'BARITO BARAT'],
    ['KOTAWARINGIN BARAT', 'KOTAWARINGIN TIMUR'],
    ['HULU SUNGAI SELATAN', 'HULU SUNGAI TENGAH'],
    ['BANDUNG', 'BANDUNG BARAT'],
    ['PAPUA', 'PAPUA BARAT'],
    ['SUKAMAJU I', 'SUKAMAJU II'],
  ])('%s and %s are not', (a, b) => {
    expect(isSpelledAlike(bareName(a), bareName(b))).toBe(false);
  });

  it('of the whole country agree with themselves, upper case and without the word for the kind', async () => {
    const country = await idnAreaDataTree();
    const features = [...country.regions].map(([region, name]) => ({
      code: region,
      name: (name ?? '').toUpperCase(),
    }));
    const others = matchNames(features, country).filter(({ kind }) => kind !== 'agrees');
    expect(features.length).toBeGreaterThan(90_000);
    expect(others).toEqual([]);
  });
});
