import { describe, expect, it } from 'vitest';
import { readSettings } from '#lib/settings.ts';

const read = (text: string) => readSettings({ SIREKAP_SITE_URL: text });

describe('the public address of the site', () => {
  it('is not known unless it is set', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { siteUrl: null } });
    expect(read(' ')).toMatchObject({ ok: true, value: { siteUrl: null } });
  });

  it.each([
    ['https://hasil.example.org', 'https://hasil.example.org'],
    ['https://HASIL.example.org/', 'https://hasil.example.org'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('given as %s is %s', (text, siteUrl) => {
    expect(read(text)).toMatchObject({ ok: true, value: { siteUrl } });
  });

  it.each([
    'hasil.example.org',
    'https://hasil.example.org/situs',
    'https://a:b@hasil.example.org',
    'https://hasil.example.org/?a=1',
    'javascript:alert(1)',
    'ftp://hasil.example.org',
  ])('is refused and named when it is %j', (text) => {
    expect(read(text)).toEqual({ ok: false, error: [`SIREKAP_SITE_URL: "${text}" is no http(s) origin`] });
  });
});
