import type { Server } from 'node:http';

/** Bounds of one connection, and of all of them, for a server that stands behind a proxy and may meet the world. */
const LIMITS = {
  /** Whoever sends a header line a minute holds a connection no longer than this, in ms. */
  headersTimeout: 10_000,
  /** The whole request; its bodies are of 32 KB at most. */
  requestTimeout: 20_000,
  /** Longer than the proxy in front keeps an idle connection: it must never send on one that is being closed. */
  keepAliveTimeout: 75_000,
  /** Connections at the same time; more are closed at once, and the proxy asks another instance. */
  maxConnections: 4_000,
} as const;

export function limitConnections(server: Server): Server {
  return Object.assign(server, LIMITS);
}
