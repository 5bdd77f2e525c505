import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A port nobody listens on at this moment, for programs that must be told theirs and cannot be given 0. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe);
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The TCP port a listening server was given. Throws when it is not listening on one. */
export function portOf(server: {
  address(): ReturnType<ReturnType<typeof createServer>['address']>;
}): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a TCP port');
  return address.port;
}

/** True when something on this machine takes connections on the port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
