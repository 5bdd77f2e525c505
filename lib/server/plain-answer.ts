import { type Answer, isJson } from './answer.ts';
import { captureHead, type Handler, leaveBody } from './captured-answer.ts';
import { pathOf, type Question } from './question.ts';
import { isPlainPath, refusalAnswer } from './request-filter.ts';

/**
 * Files of the build, and what is said to programs: passed on while Next.js says it, compressed as Next.js does. It would send
 * a whole page to say that there is no such file.
 */
export async function plainAnswer(handler: Handler, question: Question): Promise<Answer> {
  const path = pathOf(question.url);
  if (!isPlainPath(path)) return refusalAnswer(NOT_FOUND, path);
  const answer = await captureHead(handler, question);
  if (answer.status !== 404 || isJson(answer)) return answer;
  leaveBody(answer);
  return refusalAnswer(NOT_FOUND, path);
}

const NOT_FOUND = { status: 404, headers: {} } as const;
