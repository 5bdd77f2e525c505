import { type SirekapServer, startSirekapServer } from './sirekap-server.ts';
import { type Site, type SiteOptions, startSite } from './site.ts';
import { type SmallSirekap, serveSmallSirekap, smallContest } from './small-sirekap.ts';

/** The built site on the small recap API, which this process serves. */
export type SmallSite = { readonly sirekap: SirekapServer; readonly site: Site; stop(): Promise<void> };

/** Starts both. Throws, with nothing left running, when either does not start. */
export async function startSmallSite(
  answers: SmallSirekap = {},
  options: Omit<SiteOptions, 'contests'> = {},
): Promise<SmallSite> {
  const server = await startSirekapServer();
  serveSmallSirekap(server, answers);
  try {
    const site = await startSite({ ...options, contests: [smallContest(server.url)] });
    const stop = async (): Promise<void> => {
      await site.stop();
      await server.close();
    };
    return { sirekap: server, site, stop };
  } catch (error) {
    await server.close();
    throw error;
  }
}
