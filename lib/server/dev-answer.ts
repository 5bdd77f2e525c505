import type { IncomingMessage, ServerResponse } from 'node:http';
import { duringLanguage } from '../language/during-language.ts';
import { languageOfPath } from '../language/localized-path.ts';
import { holdResponse } from './held-response.ts';
import { innerAddress } from './inner-address.ts';
import { sendRefusal } from './request-filter.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers with the page that leads on from an address of nothing; `path` is without its language. */
type AnswerNotFound = (
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/**
 * An answer of `npm run dev`. Addresses inside the site and pages of a wrong address are as on the built site; all else is as
 * Next.js gives it: no policy, no lighter page, no late scripts, no filter of requests, and in place of our pages of 500
 * and 503 its own, which shows where the failure stands. What it asks of itself (`/_next/`, `/__nextjs…`) goes through.
 */
export async function answerInDev(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
  answerNotFound: AnswerNotFound,
): Promise<void> {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  // A service worker would show kept pages in place of edited ones.
  if (path === '/sw.js') return sendRefusal(response, { status: 404, headers: {} });
  const asked = path.startsWith('/__nextjs') ? null : languageOfPath(path);
  if (asked === null) return handle(request, response);
  request.url = [innerAddress(asked.language, asked.path), ...query].join('?');
  return duringLanguage(asked.language, async () => {
    const held = holdResponse(response, (status) => status === 404);
    await handle(request, response);
    if (held.heldStatus() === null) return;
    held.release();
    await answerNotFound(handle, request, response, asked.path);
  });
}
