import { type PilkadaState, pemiluFolders, pilkadaFolders } from './captured.ts';
import { capturedContests } from './captured-contests.ts';
import { type SirekapServer, startSirekapServer } from './sirekap-server.ts';
import { type Site, type SiteOptions, startSite } from './site.ts';

/** The built site on captured answers, which this process serves. */
export type CapturedSite = {
  readonly pilkada: SirekapServer;
  readonly site: Site;
  stop(): Promise<void>;
};

/** Starts the three captured contests, Pilkada 2024 as it was in the given state. */
export async function startCapturedSite(
  state: PilkadaState,
  options: Omit<SiteOptions, 'contests'> = {},
): Promise<CapturedSite> {
  const pilkada = await startSirekapServer({ folders: pilkadaFolders(state) });
  const pemilu = await startSirekapServer({ folders: pemiluFolders() });
  const closeBoth = async (): Promise<void> => {
    await pilkada.close();
    await pemilu.close();
  };
  try {
    const site = await startSite({ ...options, contests: capturedContests(pilkada.url, pemilu.url) });
    const stop = async (): Promise<void> => {
      await site.stop();
      await closeBoth();
    };
    return { pilkada, site, stop };
  } catch (error) {
    await closeBoth();
    throw error;
  }
}
