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
  return { url: siteUrl, boundUrl: bound.url, hasNginx: false, stop: bound.close };
}

async function behindNginx(sitePort: number, port: number): Promise<Front> {
  const folder = await makeTempDir('bound');
  const root = join(folder.path, 'root');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), boundPage());
  const [statusPort, boundPort] = await Promise.all([freePort(), freePort()]);
  const nginx = await startNginx({
    port,
    statusPort,
    instances: [sitePort],
    moreServers: `server {
      listen 127.0.0.1:${boundPort};
      root ${root};
      gzip on;
      gzip_comp_level 6;
    }`,
    isWithoutLimits: true,
  });
  return {
    url: nginx.url,
    boundUrl: `http://127.0.0.1:${boundPort}`,
    hasNginx: true,
    stop: async () => {
      await nginx.stop();
      await folder.remove();
    },
  };
}
