import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Values of a header in the order they were sent, none joined. */
  readonly all: (name: string) => readonly string[];
  readonly body: string;
}

export interface RawQuestion {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
  /** Address that the question comes from, e.g. `127.0.0.2`. */
  readonly from?: string;
}

/** Asks with exactly these headers and this path, which `fetch` would tidy up. Throws when no answer comes. */
export function rawAsk(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body, from }: RawQuestion = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        hostname,
        port,
        path,
        method,
        headers,
        agent: false,
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            all: (name) => response.headersDistinct[name.toLowerCase()] ?? [],
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asking.once('error', reject);
    asking.end(body);
  });
}
