import { describe, expect, it } from 'vitest';
import { formatAge, formatDay, formatKnownAge, formatTime } from '#lib/format/time.ts';
import { anInstant } from '#tests/support/builders.ts';

const INSTANT = anInstant('2024-11-28T10:15:04+07:00');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a time never stands without its zone:', () => {
  it.each([
    ['WIB', 'Kamis, 28 November 2024 pukul 10.15 WIB'],
    ['WITA', 'Kamis, 28 November 2024 pukul 11.15 WITA'],
    ['WIT', 'Kamis, 28 November 2024 pukul 12.15 WIT'],
  ] as const)('%s', (zone, text) => {
    expect(formatTime(INSTANT, zone)).toBe(text);
  });

  it('the day is that of the zone, not of Greenwich', () => {
    const lateInGreenwich = anInstant('2024-12-31T22:30:00Z');
    expect(formatTime(lateInGreenwich, 'WIB')).toBe('Rabu, 1 Januari 2025 pukul 05.30 WIB');
    const beforeMidnight = anInstant('2024-11-27T23:59:59+07:00');
    expect(formatTime(beforeMidnight, 'WIB')).toBe('Rabu, 27 November 2024 pukul 23.59 WIB');
    expect(formatTime(beforeMidnight, 'WIT')).toBe('Kamis, 28 November 2024 pukul 01.59 WIT');
  });

  it('hours and minutes have two digits', () => {
    expect(formatTime(anInstant('2024-05-02T00:05:00Z'), 'WIB')).toBe('Kamis, 2 Mei 2024 pukul 07.05 WIB');
  });
});

describe('a day', () => {
  it.each([
    ['2024-11-27', 'Rabu, 27 November 2024'],
    ['2024-02-14', 'Rabu, 14 Februari 2024'],
    ['2020-12-09', 'Rabu, 9 Desember 2020'],
  ])('%s is %s', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });
});

describe('an age', () => {
  it.each([
    [0, 'kurang dari 1 menit lalu'],
    [59 * SECOND, 'kurang dari 1 menit lalu'],
    [MINUTE, '1 menit lalu'],
    [HOUR - SECOND, '59 menit lalu'],
    [HOUR, '1 jam lalu'],
    [DAY - SECOND, '23 jam lalu'],
    [DAY, '1 hari lalu'],
    [400 * DAY, '400 hari lalu'],
  ])('of %i ms is %s', (millis, text) => {
    expect(formatAge(INSTANT, Date.parse(INSTANT) + millis)).toBe(text);
  });

  it('is never in the future, though clocks differ', () => {
    expect(formatAge(INSTANT, Date.parse(INSTANT) - HOUR)).toBe('kurang dari 1 menit lalu');
  });
});

describe('an age that is known', () => {
  it('of a time further ahead than clocks differ is not known', () => {
    const at = anInstant('2024-11-28T10:15:00+07:00');
    expect(formatKnownAge(at, Date.parse('2024-11-28T10:14:00+07:00'))).toBe('kurang dari 1 menit lalu');
    expect(formatKnownAge(at, Date.parse('2024-11-28T09:15:00+07:00'))).toBe('mendahului jam perangkat ini');
  });
});
