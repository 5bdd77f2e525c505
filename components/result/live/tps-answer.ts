import { isJsonObject } from '#lib/domain/json.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';

/** Our own route answers the type it declares; this keeps out what a proxy or an older deployment may send instead. */
export function isTpsResult(json: unknown, code: string | null): json is TpsResult {
  return isJsonObject(json) && isJsonObject(json.state) && json.code === code && 'options' in json;
}
