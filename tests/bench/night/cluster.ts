import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningNginx, startNginx } from '../../../scripts/deploy/run-nginx.ts';
import { type Child, startChild } from './child.ts';

export interface ClusterPlan {
  readonly contests: unknown;
  /** First of some ports in a row: nginx, its status, then the instances. */
  readonly port: number;
  readonly redisPort: number;
  readonly redisMegabytes: number;
  readonly instances: number;
  /** Takes caches, logs and settings. */
  readonly folder: string;
}

/** Redis, instances of the built site with a cache folder each, nginx in front: as deploy/ has them. */
export interface Cluster {
  readonly url: string;
  readonly redisUrl: string;
  readonly nginx: RunningNginx;
  /** Process ids of the instances that run. */
  readonly pids: () => readonly number[];
  readonly cacheFolder: (instance: number) => string;
  readonly killInstance: (instance: number) => Promise<void>;
  readonly startInstance: (instance: number) => Promise<void>;
  /** As a crash: what was in it is gone. */
  readonly killRedis: () => Promise<void>;
  readonly startRedis: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts them all on this machine. nginx counts nobody's questions: all readers of a night come from one address. */
export async function startCluster(plan: ClusterPlan): Promise<Cluster> {
  const { folder, port, redisPort } = plan;
  const contestsFile = join(folder, 'contests.json');
  writeFileSync(contestsFile, JSON.stringify(plan.contests));
  const redisUrl = `redis://127.0.0.1:${redisPort}`;
  const cacheFolder = (instance: number) => join(folder, `cache-${instance + 1}`);
  const portOf = (instance: number) => port + 2 + instance;
  const indexes = Array.from({ length: plan.instances }, (_, index) => index);
  const instances = new Map<number, Child>();
  let redis: Child | null = null;

  const startRedis = async (): Promise<void> => {
    const bounds = ['--maxmemory', `${plan.redisMegabytes}mb`, '--maxmemory-policy', 'volatile-lru'];
    const nothingOnDisk = ['--save', '', '--appendonly', 'no'];
    const args = ['--bind', '127.0.0.1', '--port', String(redisPort), ...nothingOnDisk, ...bounds];
    redis = await startChild('redis-server', args, redisPort, join(folder, 'redis.log'));
  };
  const startInstance = async (instance: number): Promise<void> => {
    mkdirSync(cacheFolder(instance), { recursive: true });
    const env = {
      HOST: '127.0.0.1',
      PORT: String(portOf(instance)),
      SIREKAP_CONTESTS: contestsFile,
      SIREKAP_CACHE_DIR: cacheFolder(instance),
      SIREKAP_REDIS: redisUrl,
      SIREKAP_BOUNDARIES: join(folder, 'no-boundaries'),
      SIREKAP_SEARCH: join(folder, 'no-search'),
    };
    const log = join(folder, `instance-${instance + 1}.log`);
    const node = process.execPath;
    instances.set(instance, await startChild(node, ['scripts/start.ts'], portOf(instance), log, env));
  };
  const endInstance = async (instance: number, signal: NodeJS.Signals): Promise<void> => {
    await instances.get(instance)?.end(signal);
    instances.delete(instance);
  };

  await startRedis();
  for (const index of indexes) await startInstance(index);
  const nginx = await startNginx({
    port,
    statusPort: port + 1,
    instances: indexes.map(portOf),
    isWithoutLimits: true,
  });
  return {
    url: nginx.url,
    redisUrl,
    nginx,
    pids: () => [...instances.values()].map(({ pid }) => pid),
    cacheFolder,
    killInstance: (instance) => endInstance(instance, 'SIGKILL'),
    startInstance,
    killRedis: async () => redis?.end('SIGKILL'),
    startRedis,
    stop: async () => {
      await nginx.stop();
      for (const index of indexes) await endInstance(index, 'SIGTERM');
      await redis?.end('SIGTERM');
    },
  };
}
