import { describe, expect, it } from 'vitest';
import { innerAddress } from '#lib/server/inner-address.ts';

describe('an address inside the site', () => {
  it.each([
    ['/gubernur-2024', '/id/gubernur-2024/0'],
    ['/gubernur-2024/peta', '/id/gubernur-2024/0/peta'],
    ['/gubernur-2024/peta/suara-2/gelembung', '/id/gubernur-2024/0/peta/suara-2/gelembung'],
    ['/gubernur-2024/data.csv', '/id/gubernur-2024/0/data.csv'],
    ['/gubernur-2024/data/kecamatan.csv', '/id/gubernur-2024/0/data/kecamatan.csv'],
    ['/gubernur-2024/sematan/angka', '/id/gubernur-2024/0/sematan/angka'],
    ['/gubernur-2024/gambar/suara.svg', '/id/gubernur-2024/0/gambar/suara.svg'],
  ])('has the nation’s code where %s has none', (path, inside) => {
    expect(innerAddress('id', path)).toBe(inside);
  });

  it.each(['/gubernur-2024/32', '/gubernur-2024/99AA/peta', '/gubernur-2024/3212010001001'])(
    'of a region is that of %s',
    (path) => {
      expect(innerAddress('id', path)).toBe(`/id${path}`);
    },
  );

  it.each([
    ['/', '/en'],
    ['/cari', '/en/cari'],
    ['/data', '/en/data'],
    ['/tidak-ditemukan/gubernur-2024/32', '/en/tidak-ditemukan/gubernur-2024/32'],
  ])('of the site itself has its language and nothing else: %s', (path, inside) => {
    expect(innerAddress('en', path)).toBe(inside);
  });

  it.each([
    ['/gubernur-2024/0', '/id/gubernur-2024/0/0'],
    ['/gubernur-2024/0/peta', '/id/gubernur-2024/0/0/peta'],
    ['/gubernur-2024/0/data.csv', '/id/gubernur-2024/0/0/data.csv'],
    ['/gubernur-2024/0/0/peta', '/id/gubernur-2024/0/0/0/peta'],
    ['/gubernur-2024//peta', '/id/gubernur-2024/0//peta'],
    ['/gubernur-2024/%30/peta', '/id/gubernur-2024/0/%30/peta'],
    ['/gubernur-2024/./0/peta', '/id/gubernur-2024/0/./0/peta'],
    ['/gubernur-2024/', '/id/gubernur-2024/0/'],
    ['//evil.example/x', '/id//evil.example/x'],
  ])('never says less than what was asked at %s', (path, inside) => {
    expect(innerAddress('id', path)).toBe(inside);
  });

  it.each(['/gubernur-2024/00', '/gubernur-2024/00/peta', '/gubernur-2024/1', '/gubernur-2024/0.'])(
    'leaves a wrong code as it is: %s',
    (path) => {
      expect(innerAddress('id', path)).toBe(`/id${path}`);
    },
  );

  it('is told apart by what readers ask for, whatever they write', () => {
    const parts = ['', '0', '00', '%30', '32', 'peta', 'data.csv', '.', '..', 'A', '~'];
    const paths = parts.flatMap((second) =>
      ['', ...parts.map((third) => `/${third}`)].map((rest) => `/gubernur-2024/${second}${rest}`),
    );
    expect(new Set(paths.map((path) => innerAddress('id', path))).size).toBe(new Set(paths).size);
  });
});
