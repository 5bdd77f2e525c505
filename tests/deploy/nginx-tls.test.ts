import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithNginx, type Front, startFront } from '#tests/support/nginx-front.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { page, type SiteScript } from '#tests/support/scripted-site.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let front: Front | null = null;
let folder: TempDir | null = null;

const HSTS = 'max-age=31536000';

/** The lines on TLS that an operator gets, with a certificate of the test's own. */
function tlsLines(certificate: string, key: string): readonly string[] {
  const example = readFileSync(
    join(PROJECT_ROOT, 'deploy/nginx/here/listen-public-tls.conf.example'),
    'utf8',
  );
  return example
    .split('\n')
    .filter((line) => /^(?:ssl_|http2_)/.test(line))
    .map((line) =>
      line
        .replace(/^(ssl_certificate) .*/, `$1 ${certificate};`)
        .replace(/^(ssl_certificate_key) .*/, `$1 ${key};`),
    );
}

describeWithNginx('TLS of nginx', () => {
  beforeAll(async () => {
    folder = await makeTempDir('tls');
    const [key, certificate] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
    const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=hasil.example.org`;
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', certificate], {
      stdio: 'ignore',
    });
    const said = { ...page('').headers, 'strict-transport-security': HSTS };
    const site: SiteScript = ({ url }) =>
      url === '/g/33' ? { headers: said, body: 'numbers' } : page('numbers');
    front = await startFront([site], {
      listenOptions: 'ssl http2 default_server reuseport',
      publicLines: tlsLines(certificate, key),
    });
  });

  afterAll(async () => {
    await front?.stop();
    await folder?.remove();
  });

  it('speaks HTTP/2 by the example’s settings and tells browsers to stay with TLS, once on every kind of answer', async () => {
    const origin = String(front?.nginx.url).replace('http:', 'https:');
    const session = connect(origin, { rejectUnauthorized: false });
    for (const [path, status] of [
      ['/g/32', 200],
      ['/g/32', 200],
      ['/g/33', 200],
      ['/metrics', 404],
    ] as const) {
      const stream = session.request({ ':path': path });
      const [headers]: Record<string, unknown>[] = await once(stream, 'response');
      expect(headers?.[':status']).toBe(status);
      // Two of them would stand here joined by a comma.
      expect([path, headers?.['strict-transport-security']]).toEqual([path, HSTS]);
      stream.close();
    }
    session.destroy();
    expect(front?.sites[0]?.requests[0]?.headers['x-forwarded-proto']).toBe('https');
  });
});
