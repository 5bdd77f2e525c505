import { err, ok, type Result } from '../domain/result.ts';

/** How an instance works together with others, and with the recap system. */
export interface SharingSettings {
  /** Redis that all instances share (docs/adr/0023); null for an instance that stands alone. */
  readonly redisUrl: string | null;
  /** Base64 key with which the recap system signs "this region changed"; null where it says nothing. */
  readonly webhookSecret: string | null;
}

/** Standing alone: what a site is that nobody told anything. */
export const ALONE: SharingSettings = { redisUrl: null, webhookSecret: null };

/** Shorter keys can be guessed; 24 bytes are the least that Standard Webhooks allows. */
const FEWEST_KEY_BYTES = 24;

/** Reads `SIREKAP_REDIS` and `SIREKAP_WEBHOOK_SECRET`. Errors are sentences for the operator; the key is in none. */
export function readSharing(
  env: Readonly<Record<string, string | undefined>>,
): Result<SharingSettings, readonly string[]> {
  const redisUrl = env.SIREKAP_REDIS ?? null;
  if (redisUrl !== null && !/^rediss?:$/.test(URL.canParse(redisUrl) ? new URL(redisUrl).protocol : ''))
    return err(['SIREKAP_REDIS: no redis:// or rediss:// address']);
  const webhookSecret = env.SIREKAP_WEBHOOK_SECRET?.replace(/^whsec_/, '') ?? null;
  if (webhookSecret !== null && !isKey(webhookSecret))
    return err([`SIREKAP_WEBHOOK_SECRET: no base64 of at least ${FEWEST_KEY_BYTES} bytes`]);
  return ok({ redisUrl, webhookSecret });
}

function isKey(text: string): boolean {
  return (
    text.length % 4 === 0 &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(text) &&
    Buffer.from(text, 'base64').length >= FEWEST_KEY_BYTES
  );
}
