import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '#components/pages/cite/qr-svg.ts';

/** What a phone reads off the code. */
async function readQr(svg: string): Promise<string | null> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(400)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

describe('a QR code', () => {
  it.each([
    'https://hasil.example.org/gubernur-2024',
    'https://hasil.example.org/en/gubernur-2024/3212012008001',
    `https://${'panjang.'.repeat(12)}example.org/bupati-walikota-2024/99AA010001001`,
    'https://hasil.example.org/a?b=1&c=<2>',
  ])('reads back as %s', async (address) => {
    expect(await readQr(qrSvg(address))).toBe(address);
  });

  it('says in words where it leads', () => {
    expect(qrSvg('https://a.example/x?y=1&z=2')).toContain('<title>https://a.example/x?y=1&amp;z=2</title>');
  });

  it('of a TPS is a small file', () => {
    expect(qrSvg('https://hasil.example.org/en/gubernur-2024/3212012008001').length).toBeLessThan(6_000);
  });
});
