import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { freePort } from '#tests/support/free-port.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { startNginx, WITH_SBIN } from '../../../scripts/deploy/run-nginx.ts';
import { startMeasuredSite } from '../measure/measured-site.ts';
import { startStaticServer } from '../measure/static-server.ts';
import { boundPage } from './bound.ts';

export interface Front {
  /** Where readers reach the site. */
  readonly url: string;
  readonly boundUrl: string;
  readonly hasNginx: boolean;
  /**
   * Puts a page beside the site as a file, compressed as the bound is, and gives its address. What such a page asks for
   * comes from the site, except scripts: there are none. Throws where there is no nginx.
   */
  readonly putFile: (name: string, html: string) => string;
  readonly stop: () => Promise<void>;
}

const SHARE_COUNTED = 0.6;

/** The built site on a count that stands still, and the bound beside it; behind the same nginx where there is one. */
export async function startFront(): Promise<Front> {
  const demo = await startDemoApi({ port: 0, clock: frozenClock(SHARE_COUNTED) });
  const [port, nginxPort] = await Promise.all([freePort(), freePort()]);
  const isBehind = hasNginx();
  // As readers meet it: a simulation asks search engines to stay away, and addresses are whole where the site knows its own.
  const contests = embeddedDemoContests(demo.url).map((row) => ({ ...row, simulated: false }));
  const siteUrl = `http://127.0.0.1:${isBehind ? nginxPort : port}`;
  const site = await startMeasuredSite({ contests, port, env: { SIREKAP_SITE_URL: siteUrl } });
  const before = isBehind ? await behindNginx(port, nginxPort) : await bare(site.url);
  return {
    ...before,
    stop: async () => {
      await before.stop();
      await site.stop();
      await demo.close();
    },
  };
}

function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { env: WITH_SBIN }).status === 0;
}

async function bare(siteUrl: string): Promise<Front> {
  const bound = await startStaticServer(boundPage());
  const putFile = (): never => {
    throw new Error('pages as files need nginx');
  };
  return { url: siteUrl, boundUrl: bound.url, hasNginx: false, putFile, stop: bound.close };
}

async function behindNginx(sitePort: number, port: number): Promise<Front> {
  const folder = await makeTempDir('bound');
  const root = join(folder.path, 'root');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), boundPage());
  const files = join(folder.path, 'files');
  mkdirSync(files);
  const [statusPort, boundPort, filesPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const nginx = await startNginx({
    port,
    statusPort,
    instances: [sitePort],
    moreServers: `server {
      listen 127.0.0.1:${boundPort};
      root ${root};
      gzip on;
      gzip_comp_level 6;
    }
    server {
      listen 127.0.0.1:${filesPort};
      root ${files};
      gzip on;
      gzip_comp_level 6;
      location / { try_files $uri @site; }
      location ~ \\.js$ { return 404; }
      location @site { proxy_pass http://127.0.0.1:${sitePort}; }
    }`,
    isWithoutLimits: true,
  });
  return {
    url: nginx.url,
    boundUrl: `http://127.0.0.1:${boundPort}`,
    hasNginx: true,
    putFile: (name, html) => {
      writeFileSync(join(files, `${name}.html`), html);
      return `http://127.0.0.1:${filesPort}/${name}.html`;
    },
    stop: async () => {
      await nginx.stop();
      await folder.remove();
    },
  };
}
