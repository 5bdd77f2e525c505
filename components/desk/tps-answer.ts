import type { TpsResult } from '#lib/domain/tps-result.ts';

/** Our own route answers the type it declares; this keeps out what a proxy or an older deployment may send instead. */
export function isTpsResult(json: unknown, code: string | null): json is TpsResult {
  const isObject = typeof json === 'object' && json !== null;
  return isObject && 'code' in json && json.code === code && 'state' in json && 'options' in json;
}
