import { isJsonObject } from '#lib/domain/json.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';

/**
 * Our own route answers the type it declares; this keeps out what a proxy or an older deployment may send instead.
 */
export function isRegionResult(json: unknown, code: string): json is RegionResult {
  return isJsonObject(json) && isJsonObject(json.state) && json.region === code && 'rows' in json;
}
