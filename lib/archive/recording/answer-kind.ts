import type { Bytes } from '../bytes/bytes.ts';
import { MOST_BODY_BYTES } from '../tiles/body-pack.ts';

/** What a source's answer is to the recorder. */
export type SourceAnswer =
  | { readonly kind: 'body'; readonly status: number; readonly bytes: Bytes }
  /** The source says that there is nothing. */
  | { readonly kind: 'notThere'; readonly status: number }
  /** No answer that says anything: an error, a refusal, a redirect, too long. */
  | { readonly kind: 'failed' };

/**
 * Tells them apart by status and body; `bytes` is null where none came. Only 404 and 410 say that nothing is there: whatever
 * else fails must never be recorded as a document that is gone.
 */
export function answerKind(status: number, bytes: Bytes | null): SourceAnswer {
  if (status === 404 || status === 410) return { kind: 'notThere', status };
  if (status !== 200 || bytes === null || bytes.length > MOST_BODY_BYTES) return { kind: 'failed' };
  return { kind: 'body', status, bytes };
}
