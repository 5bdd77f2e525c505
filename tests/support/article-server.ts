import { createServer } from 'node:http';
import { listen, stopListening } from './http-server.ts';

/** A page of somebody else's, at an origin of its own. */
export type Article = { readonly url: string; stop(): Promise<void> };

/** Serves an HTML body as a whole article; another port than the site's makes it another origin. */
export async function serveArticle(body: string): Promise<Article> {
  const html = `<!doctype html><html lang="id"><head><title>Artikel</title></head><body><h1>Artikel</h1>${body}</body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/`, stop: () => stopListening(server) };
}
