import type { IncomingMessage } from 'node:http';
import type { Contest } from '../domain/contest.ts';
import { duringLanguage } from '../language/during-language.ts';
import { type Language, language } from '../language/language.ts';
import { languageOfPath } from '../language/localized-path.ts';
import { OF_NEXT } from '../next/next-internals.ts';
import type { AnswerOrigin } from '../observe/answers.ts';
import { watchingDuePage } from '../page-cache/shown-page.ts';
import type { PagesAhead } from './ahead/pages-ahead.ts';
import { type Answer, textAnswer } from './answer.ts';
import { capture, type Handler } from './captured-answer.ts';
import { originOf } from './counted-answer.ts';
import { withDueLifetime } from './due-lifetime.ts';
import type { Finish } from './finished-answer.ts';
import { innerAddress } from './inner-address.ts';
import { type Ask, pageAnswer } from './page-answer.ts';
import { forReact, wantedForReact } from './page-for-react.ts';
import { plainAnswer } from './plain-answer.ts';
import { hasEnding } from './possible-page.ts';
import { forFile, forPage, pathOf, type Question, queryOf } from './question.ts';
import { isPlainPath, questionOf, refusalAnswer, refusalOf } from './request-filter.ts';

/** The site as this process runs it. */
export interface Site {
  readonly handler: Handler;
  readonly finish: Finish;
  /** Where the script is that every page runs. */
  readonly starterUrl: string;
  readonly contests: readonly Pick<Contest, 'slug' | 'imageHosts'>[];
  /** Null where nothing is made before somebody asks for it. */
  readonly ahead: PagesAhead | null;
}

/** What is sent, and where it came from. */
export interface SiteAnswer {
  readonly answer: Answer;
  readonly origin: AnswerOrigin;
}

/** A page's address says its language (`/en/…`; none is Indonesian), in which the request runs (docs/adr/0013). */
export interface AskedAddress {
  /** Null for what is in no language: data for machines, files. */
  readonly language: Language | null;
  /** Without its language. */
  readonly path: string;
}

export function askedAddress(url: string): AskedAddress {
  return languageOfPath(pathOf(url)) ?? { language: null, path: pathOf(url) };
}

/** Answers a request: refused, sent on, or asked of Next.js and brought to how it is sent. Rejects when Next.js fails. */
export async function siteAnswer(
  site: Site,
  request: IncomingMessage,
  asked: AskedAddress,
  gone: AbortSignal,
): Promise<SiteAnswer> {
  const { finish, handler, contests, starterUrl, ahead } = site;
  const { path } = asked;
  const { method = 'GET', url = '/', headers } = request;
  const asker = { path, method, headers };
  const plainly = (answer: Answer): SiteAnswer => ({
    answer: finish.plain(answer, asker),
    origin: originOf(answer),
  });

  const refusal = refusalOf(request);
  if (refusal !== null) return plainly(refusalAnswer(refusal, pathOf(url)));
  const question = questionOf(request, gone);
  const query = queryOf(question.url);
  if (asked.language !== null && isWithSlash(path)) return plainly(movedTo(pathOf(url).slice(0, -1) + query));
  const wanted = asked.language === null ? null : wantedForReact(path);
  const place = wanted?.page ?? path;
  const inner = (asked.language === null ? path : innerAddress(asked.language, place)) + query;
  const inLanguage = asked.language ?? language();
  return duringLanguage(inLanguage, async () => {
    if (!isPageQuestion(question)) return plainly(await plainAnswer(handler, { ...question, url: inner }));
    const ask = asking(handler, question, hasEnding(place));
    const page = await pageAnswer({ path: place, language: inLanguage, inner, contests }, ask);
    const isShown = wanted === null && page.status === 200;
    if (isShown) ahead?.noteShown(pathOf(url), () => page.body.toString('utf8'));
    const answer = wanted === null ? page : forReact(page, wanted.tag, starterUrl);
    return { answer: finish.page(answer, asker), origin: originOf(page) };
  });
}

/** Files (`data.csv`, `peta.svg`) answer for themselves whether they changed; pages and frames do not. */
function asking(handler: Handler, question: Question, isFile: boolean): Ask {
  return async (inner, isOfStatus = false) => {
    const asked = isFile && !isOfStatus ? forFile(question, inner) : forPage(question, inner);
    const { result, dueForS } = await watchingDuePage(() => capture(handler, asked));
    return withDueLifetime(result, dueForS);
  };
}

/** Navigation and anything else that wants HTML, and files of a place. */
function isPageQuestion({ method, url }: Question): boolean {
  const isGet = method === 'GET' || method === 'HEAD';
  return isGet && !url.startsWith(OF_NEXT) && !url.startsWith('/api/');
}

/** One slash too many at the end of a page's address; never of one that could name another host. */
function isWithSlash(path: string): boolean {
  return path.length > 1 && path.endsWith('/') && isPlainPath(path.slice(0, -1));
}

function movedTo(location: string): Answer {
  return textAnswer(308, '', { location, 'cache-control': 'public, max-age=3600' });
}
