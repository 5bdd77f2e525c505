import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfMillis, instantOfWib, millisOf, parseInstant } from '#lib/domain/instant.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';

describe('an instant', () => {
  it.each(['2024-11-28T10:15:04+07:00', '2024-11-28T03:15:04Z', '2024-11-28T03:15:04.123Z'])(
    'reads %s',
    (text) => {
      expect(parseInstant(text)).toBe(text);
    },
  );

  it.each([
    '',
    '2024-11-28',
    '2024-11-28T10:15:04',
    '2024-11-28 10:15:04',
    '2024-13-28T10:15:04Z',
    '2024-11-28T25:15:04Z',
    'yesterday',
  ])('refuses %j, which names no moment', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('is the same moment as its Unix time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (millis) => {
        expect(millisOf(instantOfMillis(millis))).toBe(millis);
      }),
    );
  });

  it('refuses to be made of no number', () => {
    expect(() => instantOfMillis(Number.NaN)).toThrow();
  });
});

describe('a time of the source', () => {
  it('is read as western Indonesian time, seven hours before Greenwich', () => {
    const instant = anInstant('2024-11-28T03:15:04Z');
    const read = instantOfWib('2024-11-28 10:15:04');
    expect(read === null ? null : millisOf(read)).toBe(millisOf(instant));
  });

  it.each(['', 'null', '28-11-2024 10:15:04', '2024-11-28', '2024-11-28 10:15', '2024-13-01 10:15:00'])(
    'is unknown when it reads %j',
    (text) => {
      expect(instantOfWib(text)).toBeNull();
    },
  );

  it('is a moment or unknown, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)), (text) => {
        const read = instantOfWib(text);
        expect(read === null || Number.isFinite(millisOf(read))).toBe(true);
      }),
    );
  });
});

describe('the time zone of a region', () => {
  it.each([
    ['0', 'WIB'],
    ['31', 'WIB'],
    ['6101', 'WIB'],
    ['6201', 'WIB'],
    ['5102', 'WITA'],
    ['6301012001', 'WITA'],
    ['6502', 'WITA'],
    ['7306', 'WITA'],
    ['7601', 'WITA'],
    ['8101', 'WIT'],
    ['8201', 'WIT'],
    ['9101', 'WIT'],
    ['9601', 'WIT'],
    ['99AA', 'WIB'],
  ] as const)('%s is %s (DOMAIN §8)', (code, zone) => {
    expect(timeZoneOf(aCode(code))).toBe(zone);
  });
});
