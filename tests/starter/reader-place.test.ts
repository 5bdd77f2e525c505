import { describe, expect, it } from 'vitest';
import { readerPlace } from '#lib/starter/reader-place.ts';

describe('where a reader is', () => {
  it.each([
    ['/gubernur-2024/3212', 'gubernur-2024', '3212'],
    ['/gubernur-2024/3212150001001', 'gubernur-2024', '3212'],
    ['/gubernur-2024/32', 'gubernur-2024', '32'],
    ['/gubernur-2024/32/peta/tps-masuk', 'gubernur-2024', '32'],
    ['/presiden-2024/99AA', 'presiden-2024', '99AA'],
    ['/gubernur-2024', null, null],
    ['/cari', null, null],
    ['/', null, null],
  ])('%s is in the contest %s, near %s', (path, contest, near) => {
    expect(readerPlace(path, null)).toMatchObject({ contest, near });
  });

  it('is in the contest that the form names, wherever the page is', () => {
    expect(readerPlace('/gubernur-2024/32', 'presiden-2024')).toMatchObject({
      contest: 'presiden-2024',
      near: '32',
    });
  });
});
