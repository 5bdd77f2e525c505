import type { Contest } from '#lib/domain/contest.ts';
import { type ContestLabel, contestLabel } from '#lib/domain/contest-label.ts';
import type { HomeContest } from '#lib/domain/home-contest.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import { settings } from '#lib/settings.ts';
import { getRegionResult } from './region-result.ts';

/** Every contest with its national progress and provinces. Never throws: a failing source is a state of its contest. */
export async function getHomePage(): Promise<readonly HomeContest[]> {
  return Promise.all(settings().contests.map(homeContest));
}

/** The contests of this deployment, for pages that only name them. */
export function getContests(): readonly ContestLabel[] {
  return settings().contests.map(contestLabel);
}

async function homeContest(contest: Contest): Promise<HomeContest> {
  const label = contestLabel(contest);
  const nation = await getRegionResult(contest, NATION);
  if (!nation.ok) {
    const nothing = {
      progress: UNKNOWN_PROGRESS,
      provenance: null,
      failingSince: null,
      provinces: [],
      tally: null,
      options: [],
      isGathered: false,
    };
    return { contest: label, state: 'unreachable', ...nothing };
  }
  const { state, rows, failingSince, options, isGathered } = nation.value;
  const numbers = numbersOf(state);
  return {
    contest: label,
    state: 'answered',
    progress: numbers?.progress ?? UNKNOWN_PROGRESS,
    provenance: numbers?.provenance ?? null,
    failingSince,
    provinces: rows,
    tally: numbers?.tally ?? null,
    options,
    isGathered,
  };
}
