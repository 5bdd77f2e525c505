import { describe, expect, it } from 'vitest';
import { pageKind } from '#lib/server/page-kind.ts';

const CONTESTS = ['gubernur-2024', 'presiden-2024'];

describe('the kind of a page', () => {
  it.each([
    ['/', 'home'],
    ['/gubernur-2024', 'nation'],
    ['/gubernur-2024/11', 'provinsi'],
    ['/gubernur-2024/1101', 'kabkota'],
    ['/gubernur-2024/110101', 'kecamatan'],
    ['/gubernur-2024/1101012001', 'desa'],
    ['/gubernur-2024/1101012001001', 'tps'],
    ['/gubernur-2024/peta', 'map'],
    ['/gubernur-2024/11/peta/tps-masuk/kotak', 'map'],
    ['/presiden-2024/11/grafik', 'charts'],
    ['/gubernur-2024/1101012001/tps', 'tpsList'],
    ['/gubernur-2024/tidak-konsisten', 'inconsistent'],
    ['/gubernur-2024/32/peringkat/selisih/kecamatan', 'ranking'],
    ['/gubernur-2024/bandingkan/32', 'compare'],
    ['/gubernur-2024/110101/periksa', 'desk'],
    ['/gubernur-2024/11/sematan/angka', 'embed'],
    ['/gubernur-2024/11/data.csv', 'data'],
    ['/gubernur-2024/data/provinsi.csv', 'data'],
    ['/gubernur-2024/11/gambar/peta.svg', 'picture'],
    ['/gubernur-2024/kartu.png', 'card'],
    ['/gubernur-2024/11/umpan.atom', 'feed'],
    ['/cari', 'search'],
    ['/cara-membaca', 'about'],
    ['/api/rekap/gubernur-2024/11', 'refresh'],
    ['/api/berubah', 'webhook'],
    ['/_next/static/chunks/a.js', 'asset'],
    ['/robots.txt', 'crawlers'],
    ['/geo/v1/11.svg', 'boundaries'],
  ])('%s is %s', (path, kind) => {
    expect(pageKind(path, CONTESTS)).toBe(kind);
  });

  it.each([
    '/wp-login.php',
    '/bupati-2024/11',
    '/gubernur-2024/999',
    '/gubernur-2024/apa-saja',
    '/gubernur-2024/11/constructor',
    '/constructor',
    '/__proto__',
    '/api/toString',
    '//example.org',
    '*',
    '',
  ])('%s is of nothing', (path) => {
    expect(pageKind(path, CONTESTS)).toBe('other');
  });

  it('comes from a short list, whatever is typed', () => {
    const typed = Array.from(
      { length: 5_000 },
      (_, index) => `/gubernur-2024/${index}/${index.toString(36)}`,
    );
    expect(new Set(typed.map((path) => pageKind(path, CONTESTS))).size).toBeLessThan(3);
  });
});
