import { Webhook } from 'standardwebhooks';
import { noteChanged } from '#lib/cache/changed-regions.ts';
import { countWebhook, type WebhookOutcome } from '#lib/observe/webhook.ts';
import { settings } from '#lib/settings.ts';
import { boundedText } from './bounded-text.ts';
import { isFirstTime } from './first-time.ts';
import { readChange, touchedBy } from './read-change.ts';

const MOST_BYTES = 32 * 1024;

/**
 * "This region changed", said by the recap system, signed as Standard Webhooks has it (headers `webhook-id`,
 * `webhook-timestamp`, `webhook-signature`; HMAC-SHA256 with `SIREKAP_WEBHOOK_SECRET`; at most five minutes old). It makes
 * answers and pages of these regions, and of all above them, due in every instance; it brings no figures, so a stolen key
 * can make the site ask more, never say something. 202 when it is taken, 200 when it was heard before, 400 for what it
 * cannot read, 401 for a wrong or old signature, 404 where no secret is set, 413 over 32 KB.
 */
export async function webhookResponse(request: Request): Promise<Response> {
  const { webhookSecret, contests } = settings();
  if (webhookSecret === null) return answer(404, 'notSet');
  const text = await boundedText(request, MOST_BYTES);
  if (text === null) return answer(413, 'tooLarge');
  const headers = signatureOf(request);
  if (!isSigned(webhookSecret, text, headers)) return answer(401, 'unsigned');
  const change = readChange(text, contests);
  if (change === null) return answer(400, 'unreadable');
  if (!(await isFirstTime(headers['webhook-id']))) return answer(200, 'heardBefore');
  await noteChanged(touchedBy(change));
  return answer(202, 'taken');
}

function signatureOf({ headers }: Request) {
  return {
    'webhook-id': headers.get('webhook-id') ?? '',
    'webhook-timestamp': headers.get('webhook-timestamp') ?? '',
    'webhook-signature': headers.get('webhook-signature') ?? '',
  };
}

function isSigned(secret: string, text: string, headers: ReturnType<typeof signatureOf>): boolean {
  if (headers['webhook-id'].length > 200) return false;
  try {
    new Webhook(secret).verify(text, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

const WORDS: Readonly<Record<WebhookOutcome, string>> = {
  taken: 'taken',
  heardBefore: 'heard before',
  unsigned: 'not signed',
  unreadable: 'not understood',
  tooLarge: 'too large',
  notSet: 'not found',
};

function answer(status: number, outcome: WebhookOutcome): Response {
  countWebhook(outcome);
  return Response.json({ status: WORDS[outcome] }, { status, headers: { 'cache-control': 'no-store' } });
}
