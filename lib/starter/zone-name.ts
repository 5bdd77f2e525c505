import type { TimeZone } from '../domain/time-zone.ts';

/** The zone that an element of the page names. */
export function zoneNamed(name: string | undefined): TimeZone {
  return name === 'WITA' || name === 'WIT' ? name : 'WIB';
}
