import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { language } from '../language/language.ts';
import { shortenBuffersInJson } from '../next/short-buffers.ts';
import { log } from '../observe/log.ts';
import { settings } from '../settings.ts';
import { type BehindReaders, pageMaker } from './ahead/make-page.ts';
import { pagesAhead } from './ahead/pages-ahead.ts';
import { watchSpareTime } from './ahead/spare-time.ts';
import { textAnswer } from './answer.ts';
import { builtStyles, withInlineStyles } from './built-styles.ts';
import { capture, type Handler } from './captured-answer.ts';
import { limitConnections } from './connection-limits.ts';
import { imageSources, pagePolicy } from './content-security.ts';
import { countWhenEnded } from './counted-answer.ts';
import { respondInDev } from './dev-server.ts';
import { type Finish, finisher } from './finished-answer.ts';
import { withFirstStyles } from './first-styles/first-styles.ts';
import { pageKind } from './page-kind.ts';
import { scriptLeave } from './script-leave.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { sendAnswer } from './send-answer.ts';
import { askedAddress, type Site, siteAnswer } from './site-answer.ts';
import { withSleepingFramework } from './sleeping-page.ts';
import { starterUrlIn } from './starter-url.ts';
import { statusPagePath } from './status-page.ts';

/** How the source is treated where no reader waits for it. */
export interface SourceManners {
  readonly behindReaders: BehindReaders;
  /** False while one of the sources does not answer. */
  readonly isWell: () => boolean;
}

const UNTOLD: SourceManners = { behindReaders: (run) => run(), isWell: () => true };

/** How the server answers one request. Rejects when it cannot. */
type Respond = (request: IncomingMessage, response: ServerResponse, gone: AbortSignal) => Promise<void>;

/**
 * The site's HTTP process: Next.js, plus what it cannot do itself (docs/adr/0003, 0034). A request becomes a question as
 * a value, Next.js answers it within the process, and all that becomes of the answer until it is sent are functions of values.
 * With `isDev` it serves the sources instead of a build, to the one who changes them (dev-server.ts).
 */
export async function createSiteServer(
  directory: string,
  { isDev = false, source = UNTOLD }: { readonly isDev?: boolean; readonly source?: SourceManners } = {},
): Promise<Server> {
  // No connection becomes anything but HTTP: Next.js would pass some on to the hosts that they name. In dev it tells
  // open pages of edits through one, for which it wants the server itself: what it is asked is on no connection.
  const server = createServer({ shouldUpgradeCallback: () => isDev });
  shortenBuffersInJson();
  const app = next({
    dev: isDev,
    dir: directory,
    hostname: '127.0.0.1',
    ...(isDev ? { httpServer: server } : {}),
  });
  await app.prepare();
  const handler: Handler = app.getRequestHandler();
  const respond = isDev
    ? respondInDev(handler, settings().contests)
    : await respondAsBuilt(handler, directory, source);
  server.on('request', (request, response) => void respondOrFail(respond, request, response));
  return limitConnections(server);
}

async function respondOrFail(
  respond: Respond,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  try {
    await respond(request, response, gone.signal);
  } catch (failure) {
    if (gone.signal.aborted) return;
    log.bug('answer failed', failure);
    if (response.headersSent) response.destroy();
    else await sendAnswer(response, withSecurityHeaders(textAnswer(500, '', {}), '/', false));
  }
}

async function respondAsBuilt(handler: Handler, directory: string, source: SourceManners): Promise<Respond> {
  const { contests, pagesAheadPerSecond: perSecond } = settings();
  const { begin, isSpare } = watchSpareTime();
  const make = pageMaker(handler, source.behindReaders);
  const ahead =
    perSecond === 0 ? null : pagesAhead({ perSecond, make, isSpare: () => isSpare() && source.isWell() });
  ahead?.start();
  const starterUrl = starterUrlIn(directory);
  const finish = await finishOf(handler, directory, starterUrl);
  const site: Site = { handler, finish, starterUrl, contests, ahead };
  const slugs = contests.map(({ slug }) => slug);
  return async (request, response, gone) => {
    const asked = askedAddress(request.url ?? '/');
    const note = countWhenEnded(response, pageKind(asked.path, slugs));
    const end = begin();
    try {
      const { answer, origin } = await siteAnswer(site, request, asked, gone);
      note(origin);
      await sendAnswer(response, answer);
    } finally {
      end();
    }
  };
}

/** A page's policy gives leave to what is known and to what Next.js writes into a page of the site's own. */
async function finishOf(handler: Handler, directory: string, starterUrl: string): Promise<Finish> {
  const { contests, mapTiles, siteUrl } = settings();
  const { allowed, unknown } = scriptLeave(await ownPage(handler));
  if (unknown.length > 0)
    log.bug('Next.js writes scripts that the site does not know; they have leave', new Error(unknown[0]));
  const images = imageSources(contests, mapTiles?.url ?? null);
  const policyOf = (html: string) => pagePolicy(html, images, allowed);
  const styles = builtStyles(directory);
  const sentPage = (html: string) =>
    withFirstStyles(withInlineStyles(withSleepingFramework(html, starterUrl), styles));
  return finisher(policyOf, sentPage, siteUrl?.startsWith('https:') === true);
}

/** A page that holds no word of a source or a reader, asked for before anyone is answered; null where it cannot be made. */
async function ownPage(handler: Handler): Promise<string | null> {
  const url = statusPagePath(404, language());
  const gone = new AbortController().signal;
  try {
    const { body } = await capture(handler, { method: 'GET', url, headers: {}, body: null, gone });
    return body.toString('utf8');
  } catch (failure) {
    log.bug('no page could be made to learn the scripts of Next.js from', failure);
    return null;
  }
}
