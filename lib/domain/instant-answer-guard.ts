import type { InstantAnswer, InstantPlace } from './instant-answer.ts';
import { isRegionCode, type RegionCode } from './region-code.ts';

/** A suggested place whose code was looked at. */
export interface SuggestedCode extends InstantPlace {
  readonly code: RegionCode;
}

export interface CheckedAnswer extends InstantAnswer {
  readonly places: readonly SuggestedCode[];
}

/** Our own route answers the type it declares; this keeps out what a proxy or another deployment may send instead. */
export function isInstantAnswer(json: unknown): json is CheckedAnswer {
  if (typeof json !== 'object' || json === null || !('places' in json) || !('contests' in json)) return false;
  const { places, contests } = json;
  return (
    Array.isArray(places) && places.every(isPlace) && Array.isArray(contests) && contests.every(isContest)
  );
}

function isPlace(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('code' in json) || !('names' in json)) return false;
  const isText = !('missingTps' in json) || typeof json.missingTps === 'string';
  return isText && typeof json.code === 'string' && isRegionCode(json.code) && Array.isArray(json.names);
}

function isContest(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'slug' in json && typeof json.slug === 'string';
}
