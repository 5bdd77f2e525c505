import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import { duringLanguage } from '../language/during-language.ts';
import { type Answer, headerOf, isJson, withHeaders } from './answer.ts';
import { type AskedPlace, askedPlace } from './asked-place.ts';
import { capture, captureHead, type Handler, leaveBody } from './captured-answer.ts';
import { innerAddress } from './inner-address.ts';
import { forFile, forPage, pathOf, type Question, queryOf } from './question.ts';
import { refusalAnswer } from './request-filter.ts';
import { sendAnswer } from './send-answer.ts';
import { askedAddress } from './site-answer.ts';
import { statusPagePath, withPageStatus } from './status-page.ts';

/** The script that every page runs, as `npm run dev` writes it. */
const STARTER = '<script src="/starter.js" async></script>';

/**
 * Answers of `npm run dev`. Addresses inside the site and pages of a wrong address are as on the built site; all else is as
 * Next.js gives it: no policy, no lighter page, no late scripts, no filter of requests, and in place of our pages of 500
 * and 503 its own, which shows where the failure stands. What it asks of itself (`/_next/`, `/__nextjs…`) goes through.
 */
export function respondInDev(handler: Handler, contests: readonly { readonly slug: string }[]) {
  return async (request: IncomingMessage, response: ServerResponse, gone: AbortSignal): Promise<void> => {
    const { method = 'GET', url = '/', headers } = request;
    const { language, path } = askedAddress(url);
    // A service worker would show kept pages in place of edited ones.
    if (path === '/sw.js') return sendAnswer(response, refusalAnswer({ status: 404, headers: {} }, path));
    if (language === null || path.startsWith('/__nextjs')) return handler(request, response);
    const inner = innerAddress(language, path) + queryOf(url);
    const body = method === 'GET' || method === 'HEAD' ? null : request;
    const question: Question = { method, url: inner, headers, body, gone };
    return duringLanguage(language, async () => {
      // As it is, not compressed: something is put at its end.
      const answer = await captureHead(handler, forFile(question, inner));
      if (answer.status !== 404 || isJson(answer)) return sendAnswer(response, withStarter(answer));
      leaveBody(answer);
      const place: AskedPlace | null = askedPlace(pathOf(path), contests);
      const page = await capture(handler, forPage(question, statusPagePath(404, language, place)));
      return sendAnswer(response, withPageStatus(page, 404));
    });
  };
}

/** React is on its way in every page here; what is the starter's alone (ages) needs it all the same. */
function withStarter(answer: Answer<Readable>): Answer<Readable> {
  if (!headerOf(answer, 'content-type').startsWith('text/html')) return answer;
  const end = new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => done(null, STARTER),
  });
  return { ...withHeaders(answer, { 'content-length': undefined }), body: answer.body.pipe(end) };
}
