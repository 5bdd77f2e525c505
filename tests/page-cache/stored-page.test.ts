import { describe, expect, it } from 'vitest';
import { regionOfPage } from '#lib/page-cache/stored-page.ts';

const keyOf = (address: string) => `/route-cache/APP_PAGE/abc/$${address}`;

describe('what a kept page tells of', () => {
  it.each([
    ['/id/gubernur-2024/31', 'gubernur-2024/31'],
    ['/en/gubernur-2024/31/peta/selisih', 'gubernur-2024/31'],
    ['/id/gubernur-2024/3171011003008', 'gubernur-2024/3171011003008'],
    ['/id/gubernur-2024/0', 'gubernur-2024/0'],
    ['/en/gubernur-2024/0/grafik', 'gubernur-2024/0'],
  ])('is the region of %s', (address, region) => {
    expect(regionOfPage(keyOf(address))).toBe(region);
  });

  it.each(['/id', '/en/data', '/id/cara-membaca'])('is no region for %s', (address) => {
    expect(regionOfPage(keyOf(address))).toBeNull();
  });
});
