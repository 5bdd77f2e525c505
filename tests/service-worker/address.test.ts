import { describe, expect, it } from 'vitest';
import { keyOf, kindOfAddress } from '#lib/service-worker/address.ts';

const at = (path: string) => new URL(path, 'https://example.org');

describe('what may be kept is told from the address:', () => {
  it.each([
    '/',
    '/en',
    '/gubernur-2024',
    '/gubernur-2024/3212',
    '/en/gubernur-2024/3212012007001',
    '/gubernur-2024/32/peta/suara-1/kotak',
    '/cara-membaca',
    '/data',
  ])('%s is a page', (path) => {
    expect(kindOfAddress(at(path))).toBe('page');
  });

  it.each(['/cari?q=jatibarang', '/en/cari?q=jatibarang', '/gubernur-2024/3212012007/periksa'])(
    '%s is a page that is not kept',
    (path) => {
      expect(kindOfAddress(at(path))).toBe('unkept');
    },
  );

  it.each([
    '/api/rekap/gubernur-2024/32',
    '/gubernur-2024/32/data.csv',
    '/en/gubernur-2024/32/data.json',
    '/gubernur-2024/32/kartu.png',
    '/gubernur-2024/32/umpan.atom',
    '/gubernur-2024/32/sematan',
    '/gubernur-2024/32/sematan/peta',
    '/sitemap.xml',
    '/sw.js',
    '/_next/static/chunks/a.js',
  ])('%s is none of the service worker’s business', (path) => {
    expect(kindOfAddress(at(path))).toBe('file');
  });

  it('a place within a page is the page', () => {
    expect(keyOf('https://example.org/gubernur-2024/32#rincian')).toBe(
      'https://example.org/gubernur-2024/32',
    );
  });
});
