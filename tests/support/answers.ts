import type { AnswerHeaders, WholeAnswer } from '#lib/server/answer.ts';

/** An answer as Next.js gives it, of a text. */
export function anAnswer(body: string, headers: AnswerHeaders = {}, status = 200): WholeAnswer {
  return { status, headers, body: Buffer.from(body) };
}

/** A page as Next.js gives it. */
export function aPageAnswer(html: string, headers: AnswerHeaders = {}, status = 200): WholeAnswer {
  return anAnswer(html, { 'content-type': 'text/html; charset=utf-8', ...headers }, status);
}
