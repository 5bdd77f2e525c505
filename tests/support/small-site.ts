import { type RecapServer, startRecapServer } from './recap-server.ts';
import { type Site, type SiteOptions, startSite } from './site.ts';
import { type SmallRecap, serveSmallRecap, smallContest } from './small-recap.ts';

/** The built site on the small recap API, which this process serves. */
export type SmallSite = { readonly recap: RecapServer; readonly site: Site; stop(): Promise<void> };

/** Starts both. Throws, with nothing left running, when either does not start. */
export async function startSmallSite(
  recap: SmallRecap = {},
  options: Omit<SiteOptions, 'contests'> = {},
): Promise<SmallSite> {
  const server = await startRecapServer();
  serveSmallRecap(server, recap);
  try {
    const site = await startSite({ ...options, contests: [smallContest(server.url)] });
    const stop = async (): Promise<void> => {
      await site.stop();
      await server.close();
    };
    return { recap: server, site, stop };
  } catch (error) {
    await server.close();
    throw error;
  }
}
