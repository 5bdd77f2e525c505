import { announceChange, WEBHOOK_KEY } from './announce-change.ts';
import { type SirekapServer, startSirekapServer } from './sirekap-server.ts';
import { type Site, startSite } from './site.ts';
import { type SmallSirekap, serveSmallSirekap, smallContest } from './small-sirekap.ts';

/** One site with several contests, each with a small recap API of its own under the test's control. */
export type SeveralSources<Name extends string> = {
  readonly site: Site;
  readonly sources: Readonly<Record<Name, SirekapServer>>;
  /** Address of a region's page in a contest, below the site's. */
  path(name: Name, code: string): string;
  /** The recap system's word to the site that a region of the contest changed: it is due at once. */
  announce(name: Name, code: string): Promise<number>;
  stop(): Promise<void>;
};

/** Starts them all. Throws, with nothing left running, when one does not start. */
export async function startSeveralSources<Name extends string>(
  names: readonly Name[],
  recapOf: (name: Name) => SmallSirekap,
): Promise<SeveralSources<Name>> {
  const started: [Name, SirekapServer][] = [];
  const closeAll = async (): Promise<void> => {
    for (const [, server] of started) await server.close();
  };
  try {
    for (const name of names) {
      const server = await startSirekapServer();
      started.push([name, server]);
      serveSmallSirekap(server, recapOf(name));
    }
    const site = await startSite({
      contests: started.map(([name, { url }]) => smallContest(url, slugOf(name))),
      env: { SIREKAP_WEBHOOK_SECRET: WEBHOOK_KEY },
    });
    const stop = async (): Promise<void> => {
      await site.stop();
      await closeAll();
    };
    // Every name has just been given its server.
    const sources = Object.fromEntries(started) as Record<Name, SirekapServer>;
    return {
      site,
      sources,
      path: (name, code) => `/${slugOf(name)}/${code}`,
      announce: (name, code) => announceChange(site.url, slugOf(name), code),
      stop,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function slugOf(name: string): string {
  return `gubernur-${name}`;
}
