import { once } from 'node:events';
import type { Server } from 'node:net';
import { portOf } from './free-port.ts';

/** Listens on a port of this machine, 0 for any free one; gives the port. */
export async function listen(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return portOf(server);
}

interface Closable extends Server {
  closeAllConnections(): void;
}

/** Stops listening and cuts every connection: hung answers and idle keep-alive connections would hold `close` open for ever. */
export async function stopListening(server: Closable): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
