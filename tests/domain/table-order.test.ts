import { describe, expect, it } from 'vitest';
import { addressWithOrder, nextOrder, orderInAddress, sortByValue } from '#lib/domain/table-order.ts';

const KEYS = ['wilayah', 'suara-1'];

describe('the order of a table in its address', () => {
  it('is read as it was written, beside what else the address says', () => {
    for (const order of [
      { key: 'suara-1', descending: true },
      { key: 'wilayah', descending: false },
    ])
      expect(orderInAddress(addressWithOrder('?isi=peta', order), KEYS)).toEqual(order);
    expect(addressWithOrder('?isi=peta', { key: 'suara-1', descending: true })).toBe(
      '?isi=peta&urut=suara-1-turun',
    );
  });

  it('is none for columns that are not there, and for what was made up', () => {
    for (const search of [
      '',
      '?urut=',
      '?urut=suara-9-turun',
      '?urut=suara-1',
      '?urut=suara-1-down',
      '?urut=-naik',
    ])
      expect(orderInAddress(search, KEYS), search).toBeNull();
  });

  it('leaves the address as it was when it is taken out', () => {
    expect(addressWithOrder('?urut=suara-1-turun', null)).toBe('');
    expect(addressWithOrder('?isi=peta&urut=suara-1-turun', null)).toBe('?isi=peta');
  });

  it('goes to the other way round, then away, as a head is pressed again', () => {
    const first = nextOrder(null, 'suara-1', true);
    expect(first).toEqual({ key: 'suara-1', descending: true });
    const second = nextOrder(first, 'suara-1', true);
    expect(second).toEqual({ key: 'suara-1', descending: false });
    expect(nextOrder(second, 'suara-1', true)).toBeNull();
    expect(nextOrder(second, 'wilayah', false)).toEqual({ key: 'wilayah', descending: false });
  });
});

describe('lines sorted by a value', () => {
  const lines = [
    { code: 'a', votes: 7 },
    { code: 'b', votes: null },
    { code: 'c', votes: 0 },
    { code: 'd', votes: 7 },
    { code: 'e', votes: 30 },
  ];
  const codes = (descending: boolean) =>
    sortByValue(lines, ({ votes }) => votes, descending).map(({ code }) => code);

  it('have those without one last both ways, and those of the same one as they were', () => {
    expect(codes(true)).toEqual(['e', 'a', 'd', 'c', 'b']);
    expect(codes(false)).toEqual(['c', 'a', 'd', 'e', 'b']);
  });

  it('leave the order of the server as it was', () => {
    codes(true);
    expect(lines.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
