import type { RegionResult } from '#lib/domain/region-result.ts';

/**
 * Our own route answers the type it declares; this keeps out what a proxy or an older deployment may send instead.
 */
export function isRegionResult(json: unknown, code: string): json is RegionResult {
  const isObject = typeof json === 'object' && json !== null;
  if (!isObject || !('state' in json) || typeof json.state !== 'object' || json.state === null) return false;
  return 'region' in json && json.region === code && 'rows' in json;
}
