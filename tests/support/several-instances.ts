import { spawnSync } from 'node:child_process';
import { startNginx, WITH_SBIN } from '../../scripts/deploy/run-nginx.ts';
import { freePort } from './free-port.ts';
import { hasRedis, type RedisServer, startRedis } from './redis-server.ts';
import { type SirekapServer, startSirekapServer } from './sirekap-server.ts';
import { type Site, startSite } from './site.ts';
import { type SmallSirekap, serveSmallSirekap, smallContest } from './small-sirekap.ts';

const hasNginx = spawnSync('nginx', ['-v'], { env: WITH_SBIN }).status === 0;

/** Why instances cannot be started together on this machine; null where they can. */
export const whyNoInstances = hasRedis && hasNginx ? null : 'needs redis-server and nginx';

/** Two instances of the site with a Redis in common and nginx before them; one small recap API for each contest. */
export interface SeveralInstances<Name extends string> {
  readonly instances: readonly [Site, Site];
  readonly front: string;
  readonly redis: RedisServer;
  readonly sources: Readonly<Record<Name, SirekapServer>>;
  /** Address of a region's page in a contest, below an origin. */
  readonly path: (name: Name, code: string) => string;
  readonly stop: () => Promise<void>;
}

/** Starts them all. Throws, with nothing left running, when one does not start. */
export async function startSeveralInstances<Name extends string>(
  names: readonly Name[],
  recap: SmallSirekap,
): Promise<SeveralInstances<Name>> {
  const endings: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const started: [Name, SirekapServer][] = [];
    for (const name of names) {
      const server = await startSirekapServer();
      endings.push(server.close);
      serveSmallSirekap(server, recap);
      started.push([name, server]);
    }
    const redis = await startRedis();
    endings.push(redis.kill);
    const contests = started.map(([name, { url }]) => smallContest(url, slugOf(name)));
    const start = async (): Promise<Site> => {
      const site = await startSite({ contests, env: { SIREKAP_REDIS: redis.url } });
      endings.push(site.stop);
      return site;
    };
    const instances = [await start(), await start()] as const;
    const nginx = await startNginx({
      port: await freePort(),
      statusPort: await freePort(),
      instances: instances.map(({ url }) => Number(new URL(url).port)),
      isWithoutLimits: true,
    });
    endings.push(nginx.stop);
    // Every name has just been given its server.
    const sources = Object.fromEntries(started) as Record<Name, SirekapServer>;
    return {
      instances,
      front: nginx.url,
      redis,
      sources,
      path: (name, code) => `/${slugOf(name)}/${code}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function slugOf(name: string): string {
  return `gubernur-${name}`;
}
