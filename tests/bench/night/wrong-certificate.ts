import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { listen, stopListening } from '#tests/support/http-server.ts';

/** A source whose certificate is of nobody's making and of another name. */
export interface WronglyCertified {
  readonly url: string;
  /** Questions that were put in spite of it; every one is a fault of the site. */
  readonly trusted: () => number;
  /** Connections that were given up when the certificate was seen. */
  readonly refused: () => number;
  readonly close: () => Promise<void>;
}

/** Starts one on a port of this machine; `folder` takes its key. Throws where openssl is missing. */
export async function startWronglyCertified(port: number, folder: string): Promise<WronglyCertified> {
  const [key, cert] = [join(folder, 'wrong.key'), join(folder, 'wrong.crt')];
  const names = ['-subj', '/CN=elsewhere.example.org', '-days', '2'];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...made, ...names, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  let trusted = 0;
  let refused = 0;
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_question, response) => {
    trusted += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('[]');
  });
  server.on('tlsClientError', () => {
    refused += 1;
  });
  await listen(server, port);
  return {
    url: `https://127.0.0.1:${port}`,
    trusted: () => trusted,
    refused: () => refused,
    close: () => stopListening(server),
  };
}
