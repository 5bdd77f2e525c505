import { describe, expect, it } from 'vitest';
import { frameHeaders, isFrame } from '#lib/server/frame-headers.ts';

const ANYONE = { ancestors: 'frame-ancestors *' };
const NOBODY = { ancestors: "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' };

describe('who may frame an address', () => {
  it('is anyone for a frame', () => {
    for (const path of [
      '/gubernur-2024/sematan/angka',
      '/gubernur-2024/32/sematan/angka',
      '/gubernur-2024/3212/sematan/peta/selisih/kotak',
      '/presiden-2024/99AA010001/sematan/grafik/tps-masuk',
    ])
      expect(frameHeaders(path), path).toEqual(ANYONE);
  });

  it('is nobody for any other, however close its address comes', () => {
    for (const path of [
      '/',
      '/gubernur-2024',
      '/gubernur-2024/32',
      '/gubernur-2024/32/sematan',
      '/gubernur-2024/32/sematan/',
      '/gubernur-2024/32/gambar/suara.svg',
      '/gubernur-2024/32/x/sematan/angka',
      '/gubernur-2024/sematan/angka/../../../../cari',
      '/gubernur-2024/32/%73ematan/angka',
      '/sematan/angka',
      '/api/rekap/sematan/angka',
      '/cara-membaca',
    ])
      expect(frameHeaders(path), path).toEqual(NOBODY);
    expect(isFrame('/gubernur-2024/32/sematan')).toBe(false);
  });
});
