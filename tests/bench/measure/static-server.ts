import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen, stopListening } from '#tests/support/http-server.ts';

/** The bound to measure against: the same bytes out of memory, already compressed, by Node's bare HTTP server. */
export async function startStaticServer(
  html: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const body = gzipSync(html);
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, close: () => stopListening(server) };
}
