import { instantOfMillis } from '../domain/instant.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { formatKnownAge, formatTime } from '../format/time.ts';

/** When a copy was made, in Unix milliseconds. */
export interface CopyTimes {
  /** By the clock of the site, which sent it: this is told. */
  readonly sentAt: number;
  /** By the clock of the device, which may be wrong, but by which its age can be told. */
  readonly keptAt: number;
}

/** The clock of a device at the moment it shows something. */
export interface DeviceClock {
  readonly now: number;
  readonly zone: TimeZone;
}

/** When, and how long ago, in words. */
export function keptTimeWords(
  { sentAt, keptAt }: CopyTimes,
  { now, zone }: DeviceClock,
): { readonly time: string; readonly age: string } {
  return {
    time: formatTime(instantOfMillis(sentAt), zone),
    age: formatKnownAge(instantOfMillis(keptAt), now),
  };
}

/** Time zone of a device, from `Date.getTimezoneOffset()`; WIB, named as such, for one set to none of Indonesia's. */
export function zoneOfDevice(offsetMinutes: number): TimeZone {
  return offsetMinutes === -540 ? 'WIT' : offsetMinutes === -480 ? 'WITA' : 'WIB';
}
