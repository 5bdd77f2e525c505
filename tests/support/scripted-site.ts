import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { listen, stopListening } from './http-server.ts';

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** What an instance answers; `hangUp` closes the connection without a word, a promise answers when it is ready. */
export type SiteScript = (
  request: IncomingMessage,
) => ScriptedAnswer | 'hangUp' | Promise<ScriptedAnswer | 'hangUp'>;

export interface ScriptedSite {
  readonly port: number;
  readonly requests: readonly { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  /** Ends as a killed process does: its port closes and every connection is cut. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** An instance of the site that answers by a script and remembers what it was asked. */
export async function startScriptedSite(script: SiteScript): Promise<ScriptedSite> {
  const requests: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    const answer = await script(request);
    if (answer === 'hangUp') return void request.socket.destroy();
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
    response.end(answer.body ?? '');
  });
  return { port: await listen(server), requests, stop: () => stopListening(server) };
}

/** A page as the site sends one: how long shared caches may hold it, and how long show it while they ask anew. */
export function page(body: string, seconds = 30, staleSeconds = 570): ScriptedAnswer {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': `s-maxage=${seconds}, stale-while-revalidate=${staleSeconds}`,
      vary: 'rsc, next-router-state-tree, Accept-Encoding',
    },
    body,
  };
}
