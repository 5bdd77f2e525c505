import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stoppable } from '#lib/server/graceful-stop.ts';
import { portOf } from '#tests/support/free-port.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let server: Server;
let url: string;
let stop: (limitMs: number) => Promise<void>;
let asked: ServerResponse[];

beforeEach(async () => {
  asked = [];
  server = createServer((_request, response) => void asked.push(response));
  ({ stop } = stoppable(server));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${portOf(server)}`;
});
afterEach(() => server.closeAllConnections());

const MINUTES = 600_000;

/** The first question's response, once it has come. */
function firstAsked(): Promise<ServerResponse> {
  return waitUntil('a question has come', () => asked[0] ?? null);
}

describe('a server that is stopped', () => {
  it('still gives the answer that is under way, whole', async () => {
    const answer = fetch(url).then((response) => response.text());
    const response = await firstAsked();
    response.write('half ');
    const stopped = stop(MINUTES);
    response.end('and half');
    expect(await answer).toBe('half and half');
    await stopped;
  });

  it('takes no new connection meanwhile', async () => {
    const answer = fetch(url).then((response) => response.text());
    const response = await firstAsked();
    const stopped = stop(MINUTES);
    await expect(fetch(url)).rejects.toThrow();
    response.end('whole');
    expect(await answer).toBe('whole');
    await stopped;
  });

  it('tells a proxy not to use the connection again', async () => {
    const answer = fetch(url);
    const response = await firstAsked();
    const stopped = stop(MINUTES);
    response.end();
    expect((await answer).headers.get('connection')).toBe('close');
    await stopped;
  });

  it('does not wait for connections on which nothing is asked', async () => {
    const idle = connect(portOf(server), '127.0.0.1');
    await once(idle, 'connect');
    await stop(MINUTES);
    expect(server.listening).toBe(false);
    idle.destroy();
  });

  it('does not wait for a reader who has gone', async () => {
    const gone = new AbortController();
    const answer = fetch(url, { signal: gone.signal }).catch(() => 'gone');
    await firstAsked();
    const stopped = stop(MINUTES);
    gone.abort();
    expect(await answer).toBe('gone');
    await stopped;
  });

  it('waits no longer than it may', async () => {
    const answer = fetch(url).then(
      () => 'answered',
      () => 'cut off',
    );
    await firstAsked();
    await stop(1);
    expect(await answer).toBe('cut off');
  });
});
