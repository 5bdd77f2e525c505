import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectBeforeReady, noteDone } from '#lib/observe/health.ts';
import { countPage } from '#lib/observe/kept.ts';
import { startAdminServer } from '#lib/server/admin-server.ts';
import { portOf } from '#tests/support/free-port.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';

let server: Awaited<ReturnType<typeof startAdminServer>>;
let url: string;

beforeEach(async () => {
  server = await startAdminServer({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${portOf(server)}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

describe('the address for operators', () => {
  it('says that the process lives', async () => {
    const answer = await fetch(`${url}/health/live`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ status: 'live' });
  });

  it('says with its status whether readers should be sent here, and why not', async () => {
    expectBeforeReady(['a step']);
    const before = await fetch(`${url}/health/ready`);
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({ status: 'notReady', reasons: ['a step'] });
    noteDone('a step');
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('tells what was counted, in the format of Prometheus', async () => {
    countPage('disk');
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const samples = parseMetrics(await answer.text());
    expect(figureOf(samples, 'sirekap_page_lookups_total', { tier: 'disk' })).toBe(1);
  });

  it.each(['/', '/metrics/', '/metrics?all=1', '/health', '/health/ready/..', '/gubernur-2024'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('has nothing for %s', async (method) => {
    expect((await fetch(`${url}/metrics`, { method })).status).toBe(404);
  });

  it('answers without waiting for a body, and ends that connection', async () => {
    const socket = connect(portOf(server), '127.0.0.1');
    socket.write('POST /metrics HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('is refused where the port is another program’s', async () => {
    await expect(startAdminServer({ host: '127.0.0.1', port: portOf(server) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
