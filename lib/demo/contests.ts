import type { ElectionCode } from './election-code.ts';

/** A row of the site's settings for one simulated contest. */
interface DemoContest {
  readonly slug: string;
  readonly title: string;
  readonly dialect: 'pilkada2024';
  readonly election: ElectionCode;
  /** Base URL of the simulated recap API. */
  readonly api: string;
  readonly simulated: true;
}

/** The two contests that the simulated recap API at `api` serves. */
export function demoContests(api: string): readonly DemoContest[] {
  return [
    {
      slug: 'simulasi-gubernur',
      title: 'Pemilihan Gubernur dan Wakil Gubernur (simulasi)',
      dialect: 'pilkada2024',
      election: 'pkwkp',
      api,
      simulated: true,
    },
    {
      slug: 'simulasi-bupati-walikota',
      title: 'Pemilihan Bupati/Wali Kota dan Wakilnya (simulasi)',
      dialect: 'pilkada2024',
      election: 'pkwkk',
      api,
      simulated: true,
    },
  ];
}
