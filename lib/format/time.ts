import { type Instant, millisOf } from '../domain/instant.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { type Language, language } from '../language/language.ts';

const OFFSET_HOURS: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** How times are written: between day and clock, between hours and minutes, and how long ago. */
const TIME: Readonly<Record<Language, TimeWords>> = {
  id: {
    at: ' pukul ',
    colon: '.',
    justNow: 'kurang dari 1 menit lalu',
    ahead: 'mendahului jam perangkat ini',
    ago: (count, unit) => `${count} ${{ minute: 'menit', hour: 'jam', day: 'hari' }[unit]} lalu`,
  },
  en: {
    at: ', ',
    colon: ':',
    justNow: 'less than a minute ago',
    ahead: 'ahead of the clock of this device',
    ago: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'} ago`,
  },
};

interface TimeWords {
  readonly at: string;
  readonly colon: string;
  readonly justNow: string;
  readonly ahead: string;
  readonly ago: (count: number, unit: 'minute' | 'hour' | 'day') => string;
}

// Written out here and not left to Intl: server and browser must print the same letters, and ICU versions differ in
// "pukul". The zones have fixed offsets and no daylight saving time.
function local(instant: Instant, zone: TimeZone): Date {
  return new Date(millisOf(instant) + OFFSET_HOURS[zone] * 3_600_000);
}

/** `Kamis, 28 November 2024 pukul 10.15 WIB`, `Thursday, 28 November 2024, 10:15 WIB`: never without its zone. */
export function formatTime(instant: Instant, zone: TimeZone): string {
  const date = local(instant, zone);
  return `${weekdayOf(date)}, ${dayOf(date)}${TIME[language()].at}${clockOf(date)} ${zone}`;
}

/** The same without the day of the week, for a line beside numbers: `28 November 2024 pukul 10.15 WIB`. */
export function formatMoment(instant: Instant, zone: TimeZone): string {
  const date = local(instant, zone);
  return `${dayOf(date)}${TIME[language()].at}${clockOf(date)} ${zone}`;
}

/** True for two times that are written the same. */
export function isSameMinute(one: Instant, other: Instant): boolean {
  return Math.floor(millisOf(one) / 60_000) === Math.floor(millisOf(other) / 60_000);
}

/** A calendar day `YYYY-MM-DD` as `Rabu, 27 November 2024`. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${weekdayOf(date)}, ${dayOf(date)}`;
}

/** Clocks of a reader and of the site differ by as much as this without either being wrong. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/** How long ago, or that this cannot be known: the time lies further ahead than clocks differ, so one of them is wrong. */
export function formatKnownAge(instant: Instant, nowMillis: number): string {
  const isAhead = millisOf(instant) - nowMillis > CLOCKS_DIFFER_MS;
  return isAhead ? TIME[language()].ahead : formatAge(instant, nowMillis);
}

/** How long ago, coarsely: `12 menit lalu`. Never in the future, since clocks differ a little. */
export function formatAge(instant: Instant, nowMillis: number): string {
  const seconds = Math.max(0, Math.floor((nowMillis - millisOf(instant)) / 1000));
  const { ago, justNow } = TIME[language()];
  if (seconds < 60) return justNow;
  if (seconds < 3_600) return ago(Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return ago(Math.floor(seconds / 3_600), 'hour');
  return ago(Math.floor(seconds / 86_400), 'day');
}

function weekdayOf(date: Date): string {
  return DAYS[language()][date.getUTCDay()] ?? '';
}

function dayOf(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[language()][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function clockOf(date: Date): string {
  return `${String(date.getUTCHours()).padStart(2, '0')}${TIME[language()].colon}${String(date.getUTCMinutes()).padStart(2, '0')}`;
}
