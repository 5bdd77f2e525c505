import { createElectionClock } from '#lib/demo/clock.ts';
import { type DemoApi, startDemoApi } from '#lib/demo/server.ts';
import { instantOfWib, millisOf } from '#lib/domain/instant.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { type FaultySource, startFaultySource } from './faulty-source.ts';
import type { ContestName } from './reading-list.ts';
import { objectIn } from './source-document.ts';
import { tpsOfDesa } from './tps-paths.ts';
import { startWronglyCertified, type WronglyCertified } from './wrong-certificate.ts';

/** Slug of the contest whose source has a wrong certificate. */
export const WRONG_CERTIFICATE = 'simulasi-sertifikat';

export interface StageOptions {
  readonly port: number;
  readonly redisPort: number;
  readonly redisMegabytes: number;
  /** Of the simulated count. */
  readonly minutes: number;
}

/** Simulated election, faulty source, cluster: everything a night needs. */
export interface Stage {
  readonly demo: DemoApi;
  readonly source: FaultySource;
  readonly certificate: WronglyCertified;
  readonly cluster: Cluster;
  readonly contests: readonly ContestName[];
  readonly folder: string;
  /** When the document behind all faults was written, Unix ms; null where there is none. */
  readonly truth: (path: string) => Promise<number | null>;
  /** TPS of a desa, behind all faults. */
  readonly tpsOf: (desa: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export async function setStage({ port, redisPort, redisMegabytes, minutes }: StageOptions): Promise<Stage> {
  const folder = await makeTempDir('night');
  const clock = createElectionClock({ now: Date.now, startedAt: Date.now(), minutesForFullCount: minutes });
  const demo = await startDemoApi({ port: 0, clock });
  const source = await startFaultySource(demo.url, port + 10);
  const certificate = await startWronglyCertified(port + 11, folder.path);
  const rows = embeddedDemoContests(source.url);
  const wrong = { ...rows[0], slug: WRONG_CERTIFICATE, api: certificate.url, votingDate: '2020-12-09' };
  const cluster = await startCluster({
    contests: [...rows, wrong],
    port,
    redisPort,
    redisMegabytes,
    instances: 2,
    folder: folder.path,
  });
  return {
    demo,
    source,
    certificate,
    cluster,
    contests: rows.map(({ slug, election }) => ({ slug, election })),
    folder: folder.path,
    truth: async (path) => {
      const document = objectIn(await jsonOf(demo.url + path));
      const time = typeof document?.ts === 'string' ? instantOfWib(document.ts) : null;
      return time === null ? null : millisOf(time);
    },
    tpsOf: (desa) => tpsOfDesa(demo.url, desa),
    stop: async () => {
      await cluster.stop();
      await source.close();
      await certificate.close();
      await demo.close();
      await folder.remove();
    },
  };
}

async function jsonOf(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.ok ? response.json() : null;
}
