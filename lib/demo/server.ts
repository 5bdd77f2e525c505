import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, answerPath } from './answer.ts';
import { createElectionClock, type ElectionClock } from './clock.ts';
import { createDemoElection } from './demo-election.ts';
import { createPublisher, type Publication } from './publication.ts';

export interface DemoApiOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Address to listen on; this machine only unless told. */
  readonly host?: string;
  /** The same seed gives the same election. */
  readonly seed?: number;
  /** How far the count is; a running count of twenty minutes unless told. */
  readonly clock?: ElectionClock;
  /**
   * Origin at which readers reach this server, for the addresses of form images; without a slash at the end.
   */
  readonly publicUrl?: string;
}

/** A running simulated recap API. */
export interface DemoApi {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  /** How many TPS the simulated country has. */
  readonly tpsCount: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a simulated election of the whole country as the recap API of Pilkada 2024 does. Writes no files.
 */
export async function startDemoApi(options: DemoApiOptions): Promise<DemoApi> {
  const { port, host = '127.0.0.1', seed, publicUrl } = options;
  const clock = options.clock ?? createElectionClock({ now: Date.now, startedAt: Date.now() });
  const demo = await createDemoElection(seed);
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const boundPort = address !== null && typeof address === 'object' ? address.port : port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`;
  const publish = createPublisher(demo, clock, publicUrl ?? url);
  server.on('request', (request, response) => answer(publish, request, response));
  return {
    url,
    tpsCount: demo.country.tps.total,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      // Idle keep-alive connections would hold `close` open.
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(publish: () => Publication, request: IncomingMessage, response: ServerResponse): void {
  const method = request.method ?? 'GET';
  if (method !== 'GET' && method !== 'HEAD') {
    sendPage(response, 405, 'Method Not Allowed', true, { allow: 'GET, HEAD' });
    return;
  }
  const found = answerPath(publish(), pathOf(request));
  if (found === null) sendPage(response, 404, 'Not Found', method === 'GET');
  else send(response, found, method === 'GET');
}

function send(
  response: ServerResponse,
  { body, contentType, lastModified, isImmutable }: Answer,
  withBody: boolean,
): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'last-modified': new Date(lastModified).toUTCString(),
    // Only what is published as it is: the pixels of a form may be read on a page of another origin.
    ...(isImmutable
      ? { 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' }
      : {}),
  });
  response.end(withBody ? body : undefined);
}

// An object store answers people, not programs, about what it does not hold.
function sendPage(
  response: ServerResponse,
  status: number,
  title: string,
  withBody: boolean,
  headers: Readonly<Record<string, string>> = {},
): void {
  const page = `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>\n`;
  response.writeHead(status, {
    'content-type': 'text/html',
    'content-length': Buffer.byteLength(page),
    ...headers,
  });
  response.end(withBody ? page : undefined);
}

function pathOf(request: IncomingMessage): string {
  const [path = '/'] = (request.url ?? '/').split('?');
  return path;
}
