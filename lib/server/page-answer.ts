import { whyUnmade } from '../cache/source-failures.ts';
import { allowingStale } from '../cache/stale-allowance.ts';
import type { Language } from '../language/language.ts';
import { countStale } from '../observe/kept.ts';
import { headerOf, isJson, type WholeAnswer, withHeaders } from './answer.ts';
import { askedPlace, isWrittenOtherwise } from './asked-place.ts';
import { isFrame } from './frame-headers.ts';
import { couldBePage, hasEnding } from './possible-page.ts';
import { isPlainPath, refusalAnswer } from './request-filter.ts';
import { isStatusPage, statusPagePath, withPageStatus } from './status-page.ts';

/** A page or file that a reader asks for. */
export interface AskedPage {
  /** Without its language. */
  readonly path: string;
  readonly language: Language;
  /** Where it lies inside the site, with what is asked of it. */
  readonly inner: string;
  readonly contests: readonly { readonly slug: string }[];
}

/** Asks Next.js for an address inside the site. */
export type Ask = (inner: string, isStatusPage?: boolean) => Promise<WholeAnswer>;

/**
 * Lifetime of a page that is shown in place of one that could not be made. Next.js gives it none; this one is short, for shared
 * caches in front. They may show it while they ask: without that, all its readers would wait for a source that does not answer.
 */
const SHOWN_INSTEAD = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';

/**
 * The answer to a page's or file's address. A page that could not be made is asked for once more with old copies
 * allowed; if there is none, the reader gets a whole page without JavaScript, with the status that is true: 404, 503 when
 * the source gave nothing or this site had no time to hear it, 500 otherwise (docs/adr/0003). What is said to programs stands as it is said.
 */
export async function pageAnswer(asked: AskedPage, ask: Ask): Promise<WholeAnswer> {
  const { path, inner, contests } = asked;
  // Frames for other people's pages answer for themselves: our pages of a status must not stand in one.
  if (isFrame(path)) return ask(inner);
  // Next.js fails on these or sends readers elsewhere; the pages of a status are not addresses of their own.
  const isPage = isPlainPath(path) && !isStatusPage(path) && couldBePage(path, contests);
  if (!isPage) return notFound(asked, ask);
  const first = await ask(inner);
  if (!isFault(first)) return first;
  if (first.status === 404) return notFound(asked, ask);
  const second = await allowingStale(() => ask(inner));
  if (second.status === 404 && !isJson(second)) return notFound(asked, ask);
  if (isFault(second)) return unmadeAnswer(asked, ask);
  noteStalePage(asked);
  const isOwnLifetime = hasEnding(path) && headerOf(second, 'cache-control') !== '';
  return isOwnLifetime ? second : withHeaders(second, { 'cache-control': SHOWN_INSTEAD });
}

/**
 * A reader gets a page that leads on, to the nearest place where the address names one;
 * what asks for a file that is none (`/favicon.ico`, `/wp-login.php`) a line.
 */
async function notFound(asked: AskedPage, ask: Ask): Promise<WholeAnswer> {
  const place = askedPlace(asked.path, asked.contests);
  const isFile = hasEnding(asked.path) && (place === null || !isWrittenOtherwise(asked.path, place));
  if (isFile) return refusalAnswer({ status: 404, headers: {} }, asked.path);
  const page = await ask(statusPagePath(404, asked.language, place), true);
  return withPageStatus(page, 404);
}

/** A page that says why there is none: 503 where the source or this site's want of time is why. */
async function unmadeAnswer({ path, language }: AskedPage, ask: Ask): Promise<WholeAnswer> {
  const why = whyUnmade(path);
  const status = why === null ? 500 : 503;
  return withPageStatus(
    await ask(statusPagePath(why === 'ownShortage' ? 'busy' : status, language), true),
    status,
  );
}

/** An answer that Next.js gives as an empty shell which only a browser with JavaScript can fill. */
function isFault(answer: WholeAnswer): boolean {
  return (answer.status === 404 || answer.status >= 500) && !isJson(answer);
}

/** A page of a contest that could not be made anew and was shown as it was. */
function noteStalePage({ path, contests }: AskedPage): void {
  const first = path.split('/')[1];
  if (first !== undefined && contests.some(({ slug }) => slug === first)) countStale(first, 'page');
}
