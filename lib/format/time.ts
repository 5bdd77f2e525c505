import { type Instant, millisOf } from '../domain/instant.ts';
import type { TimeZone } from '../domain/time-zone.ts';

const OFFSET_HOURS: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

// Written out here and not left to Intl: server and browser must print the same letters, and ICU versions differ in
// "pukul". The zones have fixed offsets and no daylight saving time.
function local(instant: Instant, zone: TimeZone): Date {
  return new Date(millisOf(instant) + OFFSET_HOURS[zone] * 3_600_000);
}

/** `Kamis, 28 November 2024 pukul 10.15 WIB`: a time never stands without its zone. */
export function formatTime(instant: Instant, zone: TimeZone): string {
  const date = local(instant, zone);
  return `${DAYS[date.getUTCDay()]}, ${dayOf(date)} pukul ${clockOf(date)} ${zone}`;
}

/** A calendar day `YYYY-MM-DD` as `Rabu, 27 November 2024`. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${DAYS[date.getUTCDay()]}, ${dayOf(date)}`;
}

/** How long ago, coarsely: `12 menit lalu`. Never in the future, since clocks differ a little. */
export function formatAge(instant: Instant, nowMillis: number): string {
  const seconds = Math.max(0, Math.floor((nowMillis - millisOf(instant)) / 1000));
  if (seconds < 60) return 'kurang dari 1 menit lalu';
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} menit lalu`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} jam lalu`;
  return `${Math.floor(seconds / 86_400)} hari lalu`;
}

function dayOf(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function clockOf(date: Date): string {
  return `${String(date.getUTCHours()).padStart(2, '0')}.${String(date.getUTCMinutes()).padStart(2, '0')}`;
}
