import { webhookResponse } from '#lib/answers/webhook/webhook-response.ts';

/** Where the recap system says which regions changed. */
export function POST(request: Request): Promise<Response> {
  return webhookResponse(request);
}
