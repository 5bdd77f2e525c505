import { describe, expect, it } from 'vitest';
import type { FormPage } from '#lib/domain/tps.ts';
import { parseFormPages } from '#lib/sirekap/parse-form-pages.ts';
import { IMAGE } from './wire-documents.ts';

const KPU = ['.kpu.go.id'];

function pageOf(url: string, hosts: readonly string[] = KPU): FormPage | undefined {
  return parseFormPages([url], hosts)[0];
}

function kindOf(url: string, hosts?: readonly string[]): string | undefined {
  return pageOf(url, hosts)?.kind;
}

describe('quirk 5: the images of a form', () => {
  it('hold nulls for pages that are not there; the place is the page number', () => {
    expect(parseFormPages([null, IMAGE, '', '  '], KPU).map(({ kind, page }) => [kind, page])).toEqual([
      ['missing', 1],
      ['scanned', 2],
      ['missing', 3],
      ['missing', 4],
    ]);
  });

  it('say in their name which TPS they show and when they were sent, in western Indonesian time', () => {
    expect(pageOf(IMAGE)).toEqual({
      kind: 'scanned',
      page: 1,
      url: IMAGE,
      uploadedAt: '2024-02-18T16:30:00+07:00',
      codeInName: '1101012001003',
    });
  });

  it('may carry the code of another TPS, which is kept to be shown', () => {
    const other = IMAGE.replaceAll('1101012001003', '9203011002010');
    expect(pageOf(other)).toMatchObject({ codeInName: '9203011002010' });
  });

  it.each([
    'https://sirekap-obj-formc.kpu.go.id/a/b.jpg',
    IMAGE.replace('20240218', '20241318'),
    'https://sirekap-obj-formc.kpu.go.id/',
  ])('%s does not say when it was sent', (url) => {
    expect(pageOf(url)).toMatchObject({ kind: 'scanned', uploadedAt: null });
  });
});

describe('an image', () => {
  it.each([
    'https://sirekap-obj-formc.kpu.go.id/a.jpg',
    'https://kpu.go.id/a.jpg',
    'https://a.b.kpu.go.id/a.jpg?x=1',
  ])('%s is shown', (url) => {
    expect(kindOf(url)).toBe('scanned');
  });

  it.each([
    'http://sirekap-obj-formc.kpu.go.id/a.jpg',
    'https://kpu.go.id.example.org/a.jpg',
    'https://evilkpu.go.id/a.jpg',
    'https://example.org/kpu.go.id/a.jpg',
    'https://user:secret@kpu.go.id/a.jpg',
    'https://kpu.go.id@example.org/a.jpg',
    'javascript:alert(1)//.kpu.go.id',
    'data:image/svg+xml,<svg/>',
    'ftp://kpu.go.id/a.jpg',
    '//kpu.go.id/a.jpg',
    'a.jpg',
    'not an address',
  ])('%s is refused', (url) => {
    expect(kindOf(url)).toBe('refused');
  });

  it('that is refused names its host only', () => {
    expect(pageOf('https://example.org/private/a.jpg')).toEqual({
      kind: 'refused',
      page: 1,
      host: 'example.org',
    });
    expect(pageOf('not an address')).toEqual({ kind: 'refused', page: 1, host: '' });
  });

  it('on an exact host is shown from that host and port alone', () => {
    const hosts = ['img.example.org', 'img.example.org:8443'];
    expect(kindOf('https://img.example.org/a.jpg', hosts)).toBe('scanned');
    expect(kindOf('https://img.example.org:8443/a.jpg', hosts)).toBe('scanned');
    expect(kindOf('https://img.example.org:9000/a.jpg', hosts)).toBe('refused');
    expect(kindOf('https://sub.img.example.org/a.jpg', hosts)).toBe('refused');
  });

  it('over plain http is shown only from the very host and port that the operator names', () => {
    const hosts = ['http://127.0.0.1:4700'];
    expect(kindOf('http://127.0.0.1:4700/a.svg', hosts)).toBe('scanned');
    expect(kindOf('http://127.0.0.1:4701/a.svg', hosts)).toBe('refused');
    expect(kindOf('http://kpu.go.id/a.svg', ['.kpu.go.id', ...hosts])).toBe('refused');
  });
});
