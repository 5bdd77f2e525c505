import { describe, expect, it } from 'vitest';
import { duringLanguage } from '#lib/language/during-language.ts';
import { LANGUAGES, language } from '#lib/language/language.ts';
import { languageOfPath, localizedPath } from '#lib/language/localized-path.ts';

const PATHS = [
  '/',
  '/gubernur-2024',
  '/gubernur-2024/3212/peta/selisih',
  '/english-contest',
  '/id',
  '/enx/1',
];

describe('an address', () => {
  it.each(PATHS)('of %s in each language leads back to the language and the page', (path) => {
    for (const other of LANGUAGES) {
      expect(languageOfPath(localizedPath(path, other))).toEqual({ language: other, path });
    }
  });

  it('has a prefix in English only, and none for the home page’s slash', () => {
    expect(localizedPath('/', 'en')).toBe('/en');
    expect(localizedPath('/gubernur-2024/32', 'en')).toBe('/en/gubernur-2024/32');
    expect(localizedPath('/gubernur-2024/32', 'id')).toBe('/gubernur-2024/32');
  });

  it('follows the language being written', () => {
    expect(duringLanguage('en', () => localizedPath('/cari'))).toBe('/en/cari');
    expect(localizedPath('/cari')).toBe('/cari');
  });

  it('has no language where machines ask', () => {
    expect(languageOfPath('/api/rekap/gubernur-2024/32')).toBeNull();
    expect(languageOfPath('/_next/static/x.js')).toBeNull();
    expect(languageOfPath('/sitemap.xml')).toBeNull();
  });

  it('begins with the inner prefix of Indonesian only by accident: that is a contest called id', () => {
    expect(languageOfPath('/id/32')).toEqual({ language: 'id', path: '/id/32' });
  });
});

describe('the language being written', () => {
  it('is Indonesian unless a request says otherwise', () => expect(language()).toBe('id'));

  it('stays with everything a request starts, and with nothing else', async () => {
    const inEnglish = duringLanguage('en', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return language();
    });
    const inIndonesian = duringLanguage('id', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return language();
    });
    expect(await Promise.all([inEnglish, inIndonesian])).toEqual(['en', 'id']);
    expect(language()).toBe('id');
  });
});
