import { vi } from 'vitest';
import { type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { serveSmallCountry } from './small-country.ts';

/** When the tests of the small country begin: five minutes after its documents were written. */
export const START = Date.parse('2024-11-28T03:20:00Z');

/** A site on the small country at `START`, its clock stopped; `queries` are to be started once all is served. */
export async function openSmallCountry(): Promise<SiteUnderTest> {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  const site = await setUpSite(['gubernur']);
  serveSmallCountry(site.sirekap);
  return site;
}

export async function closeSmallCountry(site: SiteUnderTest): Promise<void> {
  vi.useRealTimers();
  await site.close();
}
