import { Webhook } from 'standardwebhooks';

/** Key with which a site of these tests takes such words, in `SIREKAP_WEBHOOK_SECRET`. */
export const WEBHOOK_KEY = Buffer.alloc(24, 7).toString('base64');

/**
 * Tells a site, as the recap system does, that a region changed: its page and documents are due at once, and nothing has
 * to wait until they grow old. Returns the status of the answer, 202 when the word was taken.
 */
export async function announceChange(siteUrl: string, contest: string, region: string): Promise<number> {
  const body = JSON.stringify({ contest, regions: [region] });
  const at = new Date();
  const id = `${contest}-${region}-${at.getTime()}`;
  const answer = await fetch(`${siteUrl}/api/berubah`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(WEBHOOK_KEY).sign(id, at, body),
    },
  });
  return answer.status;
}
