import { fetchJsonIfAny } from '#components/layout/ui/fetch-json.ts';
import type { PositionProblem } from './device-position.ts';
import { devicePosition } from './device-position.ts';
import { type NamedPlace, namePlaces } from './name-places.ts';
import { type DevicePosition, type NearPlaces, walkBoundaries } from './walk-boundaries.ts';

/** What came of the question where the reader is. */
export type NearOutcome =
  | { readonly kind: 'problem'; readonly problem: PositionProblem | 'failed' | 'outside' | 'notListed' }
  | {
      readonly kind: 'places';
      readonly best: NamedPlace;
      readonly others: readonly NamedPlace[];
      /** Metres from the position to the best; 0 inside. */
      readonly metres: number;
      readonly accuracy: number;
      readonly endsAt: Extract<NearPlaces, { kind: 'found' }>['endsAt'];
    };

interface Question {
  /** Version of the site's boundary pack, part of its files' addresses. */
  readonly pack: string;
  /** Contest to look in first; null for the latest. */
  readonly contest: string | null;
  /** The position is there; boundaries follow. */
  readonly onPosition: () => void;
}

/** Asks the device where it is and finds the place here, on the device: no request carries the position. */
export async function findNear({ pack, contest, onPosition }: Question): Promise<NearOutcome> {
  const position = await devicePosition();
  if (!position.ok) return { kind: 'problem', problem: position.error };
  onPosition();
  return match(pack, contest, position.value).catch(() => ({ kind: 'problem', problem: 'failed' }));
}

async function match(pack: string, contest: string | null, position: DevicePosition): Promise<NearOutcome> {
  const near = await walkBoundaries((parent) => fetchJsonIfAny(`/geo/${pack}/${parent}.json`), position);
  if (near.kind === 'outside') return { kind: 'problem', problem: 'outside' };
  const [best, ...others] = await namePlaces(fetchJsonIfAny, [near.best, ...near.others], contest);
  if (best === undefined) return { kind: 'problem', problem: 'notListed' };
  const { metres, endsAt } = near;
  return { kind: 'places', best, others, metres, accuracy: position.accuracy, endsAt };
}
