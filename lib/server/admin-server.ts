import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Health, liveness, readiness } from '../observe/health.ts';
import { log } from '../observe/log.ts';
import { registry } from '../observe/registry.ts';

/** For operators and their machines, not readers. */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  maxConnections: 50,
} as const;

/**
 * Tells an operator how this instance is: `GET /health/live`, `/health/ready`, `/metrics`; anything else is 404. It has a
 * port of its own (setting `SIREKAP_ADMIN`), which readers must not reach. Rejects when the port cannot be had.
 */
export async function startAdminServer(address: {
  readonly host: string;
  readonly port: number;
}): Promise<Server> {
  const server = Object.assign(
    createServer((request, response) => void answer(request, response)),
    LIMITS,
  );
  server.listen(address.port, address.host);
  await once(server, 'listening');
  server.on('error', (failure) => log.failure('a connection of the operator could not be taken', failure));
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A body is never read, and a connection on which one is still to come is of no more use.
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (length !== undefined || coding !== undefined) response.setHeader('connection', 'close');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  switch (request.method === 'GET' || request.method === 'HEAD' ? request.url : null) {
    case '/health/live':
      return sendHealth(response, liveness());
    case '/health/ready':
      return sendHealth(response, readiness());
    case '/metrics':
      return sendMetrics(response);
    default:
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
  }
}

function sendHealth(response: ServerResponse, health: Health): void {
  const status = health.status === 'notReady' ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(health)}\n`);
}

async function sendMetrics(response: ServerResponse): Promise<void> {
  const text = await registry.metrics().catch(() => null);
  if (text === null) response.writeHead(500).end();
  else response.writeHead(200, { 'content-type': registry.contentType }).end(text);
}
