import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

export interface StaticCopy {
  /** Paths of the files, in the order of the pages. */
  readonly paths: readonly string[];
  /** Lines for an nginx that sends them. */
  readonly server: string;
}

/**
 * The bound to measure against: the bytes of these pages, as compressed as they come, as files that an nginx sends with
 * nothing else to do but to write the same log.
 */
export async function copyPages(
  site: string,
  pages: readonly string[],
  folder: string,
  port: number,
): Promise<StaticCopy> {
  const root = join(folder, 'static');
  mkdirSync(root, { recursive: true });
  const paths = [];
  for (const [index, page] of pages.entries()) {
    writeFileSync(join(root, `${index}.html`), await compressedBytes(site + page));
    paths.push(`/${index}.html`);
  }
  return {
    paths,
    server: `server {
      listen 127.0.0.1:${port} reuseport backlog=4096;
      access_log logs/static.json readers buffer=64k flush=5s;
      root ${root};
      location / { add_header Content-Encoding br; }
    }`,
  };
}

/** As they come over the wire; `fetch` would unpack them. */
async function compressedBytes(url: string): Promise<Buffer> {
  const asking = get(url, { headers: { 'accept-encoding': 'br' } });
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  if (answer?.statusCode !== 200 || answer.headers['content-encoding'] !== 'br')
    throw new Error(`${url} answers ${answer?.statusCode}, ${answer?.headers['content-encoding']}`);
  return buffer(answer);
}
