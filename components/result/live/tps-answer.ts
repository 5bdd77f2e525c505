import type { TpsResult } from '#lib/domain/tps-result.ts';

/** Our own route answers the type it declares; this keeps out what a proxy or an older deployment may send instead. */
export function isTpsResult(json: unknown, code: string | null): json is TpsResult {
  const isObject = typeof json === 'object' && json !== null;
  if (!isObject || !('state' in json) || typeof json.state !== 'object' || json.state === null) return false;
  return 'code' in json && json.code === code && 'options' in json;
}
