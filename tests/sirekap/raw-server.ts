import { createServer, type RequestListener } from 'node:http';
import { listen, stopListening } from '#tests/support/http-server.ts';

export interface RawServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server that answers as the test says, for faults that a `SirekapServer` does not have. */
export async function startRawServer(answer: RequestListener): Promise<RawServer> {
  const server = createServer(answer);
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, close: () => stopListening(server) };
}
