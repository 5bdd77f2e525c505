import type { Browser } from '@playwright/test';
import type { FirstNumber } from '../budget/compressed-page.ts';
import type { Network } from '../budget/networks.ts';
import { medianProfile } from './median-profile.ts';
import type { Profile } from './profile-of.ts';
import { tracedVisit } from './traced-visit.ts';

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly first: FirstNumber;
}

export interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
}

/**
 * The median profile of each target, looked up by the target. They take turns: whatever else the machine does meets all of
 * them. Each is opened once before it counts, so that servers and browser have done what they do only once.
 */
export async function tracedInTurn(
  browser: Browser,
  targets: readonly Target[],
  network: Network,
  runs: number,
): Promise<(target: Target) => NamedProfile> {
  const profiles = new Map<Target, Profile[]>(targets.map((target) => [target, []]));
  for (let run = 0; run <= runs; run += 1)
    for (const [target, measured] of profiles) {
      const profile = await tracedVisit(browser, target.url, target.first, network);
      if (run > 0) measured.push(profile);
    }
  return (target) => ({ name: target.name, profile: medianProfile(profiles.get(target) ?? []) });
}
