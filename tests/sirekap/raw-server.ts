import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { portOf } from '#tests/support/free-port.ts';

export interface RawServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server that answers as the test says, for faults that a recap server does not have. */
export async function startRawServer(answer: RequestListener): Promise<RawServer> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
