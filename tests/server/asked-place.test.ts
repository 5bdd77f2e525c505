import { describe, expect, it } from 'vitest';
import { askedPlace, isWrittenOtherwise } from '#lib/server/asked-place.ts';

const CONTESTS = [{ slug: 'presiden-2024' }];

describe('the place that an address of no page names', () => {
  it.each([
    ['/presiden-2024/3212152016099', '3212152016099'],
    ['/presiden-2024/3212152016099/tps', '3212152016099'],
    ['/presiden-2024/32.12.15', '321215'],
    ['/presiden-2024/32%2012%2015', '321215'],
    ['/presiden-2024/32-12-15-2016', '3212152016'],
    ['/presiden-2024/99aa010001', '99AA010001'],
    ['/presiden-2024/11%20', '11'],
  ])('%s is %s', (path, code) => {
    expect(askedPlace(path, CONTESTS)).toEqual({ slug: 'presiden-2024', code });
  });

  it.each([
    '/tidak-ada/3212152016099',
    '/presiden-2024/321',
    '/presiden-2024/%3Cscript%3E',
    '/presiden-2024/..%2f11',
    '/presiden-2024/%ff%fe',
    '/presiden-2024/%00',
    `/presiden-2024/${'1'.repeat(4_000)}`,
    '/presiden-2024',
    '/',
  ])('%s is none', (path) => {
    expect(askedPlace(path, CONTESTS)).toBeNull();
  });

  it('is told from a file beside it', () => {
    const asked = (path: string) => isWrittenOtherwise(path, askedPlace(path, CONTESTS) ?? fail());
    expect(asked('/presiden-2024/32.12.15')).toBe(true);
    expect(asked('/presiden-2024/3212152016099/data.csv')).toBe(false);
  });
});

function fail(): never {
  throw new Error('no place');
}
