import {
  type AdministrationAnomalies,
  drawAdministrationAnomalies,
  drawMisreadVotes,
  type MisreadVotes,
} from './anomalies.ts';
import { type Country, loadCountry } from './country.ts';
import type { ElectionCode } from './election-code.ts';
import { drawPlenaries, type Plenaries } from './plenary.ts';
import { drawReporting, type Reporting } from './reporting.ts';
import { drawSlates, type Slates } from './slates.ts';
import { drawTimelines, type TimelineOf } from './timeline.ts';
import { castVotes, type TrueVotes } from './true-votes.ts';
import { drawVoters, type VotersOf } from './voters.ts';

/** All that one election adds to the country. */
export interface Ballots {
  readonly slates: Slates;
  readonly trueVotes: TrueVotes;
  readonly reporting: Reporting;
  readonly timelineOf: TimelineOf;
  readonly plenaries: Plenaries;
  readonly misreadVotes: ReadonlyMap<number, MisreadVotes>;
  readonly administrationAnomalies: AdministrationAnomalies;
}

/**
 * The whole simulated election day: what is on paper, and what becomes of it on the way to the API. No clock.
 */
export interface DemoElection {
  readonly seed: number;
  readonly country: Country;
  readonly votersOf: VotersOf;
  readonly ballots: Readonly<Record<ElectionCode, Ballots>>;
}

const DEFAULT_SEED = 2026;

/** The same seed gives the same election, to the last vote. */
export async function createDemoElection(seed: number = DEFAULT_SEED): Promise<DemoElection> {
  const country = await loadCountry(seed);
  const votersOf = drawVoters(country, seed);
  const slates = {
    pkwkp: drawSlates(country.tiers, 'pkwkp', seed),
    pkwkk: drawSlates(country.tiers, 'pkwkk', seed),
  };
  const votes = castVotes(country, slates, votersOf, seed);
  const ballots = (election: ElectionCode): Ballots => {
    const reporting = drawReporting(country, election, seed);
    return {
      slates: slates[election],
      trueVotes: votes[election],
      reporting,
      timelineOf: drawTimelines(reporting, election, seed),
      plenaries: drawPlenaries(country, election, reporting, seed),
      misreadVotes: drawMisreadVotes(country, election, slates[election], votes[election], reporting, seed),
      administrationAnomalies: drawAdministrationAnomalies(election, seed),
    };
  };
  return { seed, country, votersOf, ballots: { pkwkp: ballots('pkwkp'), pkwkk: ballots('pkwkk') } };
}
