import { err, ok, type Result } from '#lib/domain/result.ts';
import type { DevicePosition } from './walk-boundaries.ts';

export type PositionProblem = 'unsupported' | 'denied' | 'unavailable' | 'timeout';

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 0 };

/** Asks the device where it is; the browser asks the reader first. */
export function devicePosition(): Promise<Result<DevicePosition, PositionProblem>> {
  return new Promise((resolve) => {
    // Absent on pages that did not come over https.
    if (!('geolocation' in navigator)) return resolve(err('unsupported'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(ok({ point: [coords.longitude, coords.latitude], accuracy: coords.accuracy })),
      ({ code }) => resolve(err(problemOf(code))),
      OPTIONS,
    );
  });
}

function problemOf(code: number): PositionProblem {
  return code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable';
}
