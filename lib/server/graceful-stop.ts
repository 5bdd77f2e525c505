import type { Server, ServerResponse } from 'node:http';
import { isStopping } from '../observe/health.ts';

/** Ends a server without cutting off a reader. */
export interface GracefulStop {
  /**
   * Takes no more connections, lets the answers under way end, and resolves when they have, or after `limitMs`, when what
   * is left is cut off.
   */
  readonly stop: (limitMs: number) => Promise<void>;
}

/** Watches a server from its start: which answers are under way is not to be asked of it later. */
export function stoppable(server: Server): GracefulStop {
  const underWay = new Set<ServerResponse>();
  let whenIdle = (): void => {};
  server.prependListener('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      if (underWay.size === 0) whenIdle();
    });
    // A proxy keeps connections open; it is told not to send another request on this one.
    if (isStopping()) response.shouldKeepAlive = false;
  });

  return {
    stop: async (limitMs) => {
      const isIdle = new Promise<void>((resolve) => {
        whenIdle = resolve;
        if (underWay.size === 0) resolve();
      });
      for (const response of underWay) response.shouldKeepAlive = false;
      // Those that wait for a request are closed by this; those that never sent one are not.
      const isClosed = new Promise<void>((resolve) => server.close(() => resolve()));
      const limit = new Promise<void>((resolve) => setTimeout(resolve, limitMs).unref());
      await Promise.race([isIdle, limit]);
      server.closeAllConnections();
      await isClosed;
    },
  };
}
