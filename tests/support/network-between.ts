import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen, stopListening } from './http-server.ts';

/** What a network does: carries, is not there, takes and never answers, or answers itself (a hotel's login page). */
type NetworkState = 'carries' | 'gone' | 'silent' | { readonly status: number; readonly location?: string };

/** A network between a browser and a site. Unlike a browser's own offline switch it also holds for service workers. */
export type NetworkBetween = {
  readonly url: string;
  /** Paths that were asked for through it. */
  readonly asked: readonly string[];
  set(state: NetworkState): void;
  /** Serves this text in place of the site's answer for a path. */
  replace(path: string, change: (text: string) => string): void;
  stop(): Promise<void>;
};

export async function startNetworkBetween(siteUrl: string): Promise<NetworkBetween> {
  let state: NetworkState = 'carries';
  const asked: string[] = [];
  const changes = new Map<string, (text: string) => string>();
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/';
    asked.push(path);
    if (state === 'gone') return void incoming.socket.destroy();
    if (state === 'silent') return;
    if (typeof state === 'object') {
      response.writeHead(state.status, {
        'content-type': 'text/html',
        ...(state.location === undefined ? {} : { location: state.location }),
      });
      return void response.end('<title>Bukan situs ini</title>');
    }
    carry(siteUrl, incoming, response, changes.get(path));
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    set: (next) => {
      state = next;
      if (next !== 'carries') server.closeIdleConnections();
    },
    replace: (path, change) => changes.set(path, change),
    stop: () => stopListening(server),
  };
}

function carry(
  siteUrl: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  change: ((text: string) => string) | undefined,
): void {
  const headers = { ...incoming.headers };
  if (change !== undefined) {
    for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
  }
  const options = { method: incoming.method, headers };
  const outgoing = request(new URL(incoming.url ?? '/', siteUrl), options, (answer) => {
    if (change === undefined) {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const { 'content-length': _length, etag: _tag, ...rest } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, rest);
      response.end(change(Buffer.concat(chunks).toString('utf8')));
    });
  });
  outgoing.on('error', () => response.destroy());
  incoming.pipe(outgoing);
}
