import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ADDRESSES, pagesXml } from '#lib/answers/sitemap-xml.ts';

const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

describe('a sitemap', () => {
  it('holds no mark-up that comes from an address', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const loc = /<loc>(.*)<\/loc>/.exec(pagesXml([{ address, changedAt: null }]))?.[1] ?? '';
        expect(loc).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(loc.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => MARKS[name] ?? '')).toBe(address);
      }),
    );
  });

  it('of the largest province stays within the bounds of the protocol, whatever it is given', () => {
    const entry = {
      address: `https://hasil.example.org/en/bupati-walikota-2024/3212012008`,
      changedAt: null,
    };
    const body = pagesXml(Array.from({ length: MOST_ADDRESSES + 1 }, () => entry));
    expect(body.match(/<url>/g)).toHaveLength(MOST_ADDRESSES);
    expect(body.length).toBeLessThan(50 * 1024 * 1024);
  });
});
