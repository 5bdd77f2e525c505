import { at } from './at.ts';
import { below, type Country, type Range } from './country.ts';
import { ELECTION_CODES, type ElectionCode } from './election-code.ts';
import { stream } from './random.ts';
import { MOST_OPTIONS, type Slate, type Slates } from './slates.ts';
import { sumOfSexes, usersOf, type Voters, type VotersOf } from './voters.ts';

/** What is written on the forms of one election; unit votes. */
export interface TrueVotes {
  /** Options a TPS has room for in `votes`; those the ballot lacks hold 0. */
  readonly slots: number;
  /** `votes[tps * slots + ballotNumber - 1]`. */
  readonly votes: Uint16Array;
  readonly invalid: Uint16Array;
}

/**
 * Votes in every TPS: each option has a strength in its region, leanings per kab/kota, kecamatan and desa
 * that
 * make maps look alive, and chance at the TPS.
 */
export function castVotes(
  country: Country,
  slates: Readonly<Record<ElectionCode, Slates>>,
  votersOf: VotersOf,
  seed: number,
): Readonly<Record<ElectionCode, TrueVotes>> {
  const cast = (election: ElectionCode): TrueVotes =>
    castElection(country, election, slates[election], votersOf, seed);
  const [pkwkp, pkwkk] = ELECTION_CODES;
  return { pkwkp: cast(pkwkp), pkwkk: cast(pkwkk) };
}

function castElection(
  country: Country,
  election: ElectionCode,
  slates: Slates,
  votersOf: VotersOf,
  seed: number,
): TrueVotes {
  const { tiers, tps: map } = country;
  const slots = MOST_OPTIONS[election];
  const votes = new Uint16Array(map.total * slots);
  const invalid = new Uint16Array(map.total);
  const spoiled = stream(seed, `invalid votes of ${election}`);
  const lost = stream(seed, `ballots lost in ${election}`);
  const chance = stream(seed, `chance at the TPS in ${election}`);
  const leaning = leaningsOf(seed, election);

  slates.ofKabkota.forEach((slate, kabkota) => {
    if (slate === null) return;
    const spoiledHere = 0.03 * Math.exp(0.35 * spoiled.bell(kabkota, 9));
    for (const kecamatan of each(below(tiers, { tier: 'kabkota', index: kabkota }, 'kecamatan'))) {
      const inKecamatan = leaning.ofKecamatan(slate, kabkota, kecamatan);
      for (const desa of each(below(tiers, { tier: 'kecamatan', index: kecamatan }, 'desa'))) {
        const inDesa = inKecamatan.map(
          (strength, i) => strength * Math.exp(0.22 * leaning.desa.bell(desa, i)),
        );
        for (let tps = at(map.first, desa); tps < at(map.first, desa + 1); tps += 1) {
          const ballots = ballotsIn(votersOf(desa, tps, election), lost.unit(tps));
          const rate = Math.min(0.08, Math.max(0.01, spoiledHere * Math.exp(0.4 * spoiled.bell(tps, 1))));
          const bad = Math.round(ballots * rate);
          invalid[tps] = bad;
          share(
            ballots - bad,
            inDesa.map((strength, i) => strength * (1 + 0.2 * (chance.unit(tps, i) - 0.5))),
            votes,
            tps * slots,
          );
        }
      }
    }
  });
  return { slots, votes, invalid };
}

// On a few forms a ballot or two is missing from the box: an honest difference between voters and votes
// (R10).
function ballotsIn(voters: Voters, roll: number): number {
  const missing = roll < 0.004 ? 2 : roll < 0.016 ? 1 : 0;
  return sumOfSexes(usersOf(voters)) - missing;
}

function leaningsOf(seed: number, election: ElectionCode) {
  const base = stream(seed, `strength in ${election}`);
  const kabkotaLean = stream(seed, `leaning of kabkota in ${election}`);
  const kecamatanLean = stream(seed, `leaning of kecamatan in ${election}`);
  return {
    desa: stream(seed, `leaning of desa in ${election}`),
    ofKecamatan: (slate: Slate, kabkota: number, kecamatan: number): readonly number[] =>
      slate.options.map((option, i) => {
        const own = 0.5 * base.bell(Number(slate.region), i);
        // Voters seldom prefer nobody, but in some regions they do.
        const empty = option.kind === 'kolomKosong' ? -0.9 : 0;
        const region = election === 'pkwkp' ? 0.45 * kabkotaLean.bell(kabkota, i) : 0;
        return Math.exp(own + empty + region + 0.3 * kecamatanLean.bell(kecamatan, i));
      }),
  };
}

/** Splits `count` in proportion to the strengths; the parts add up to it exactly. */
function share(count: number, strengths: readonly number[], into: Uint16Array, offset: number): void {
  let sum = 0;
  for (const strength of strengths) sum += strength;
  let seen = 0;
  let given = 0;
  strengths.forEach((strength, i) => {
    seen += strength;
    const next = i === strengths.length - 1 ? count : Math.round((count * seen) / sum);
    into[offset + i] = next - given;
    given = next;
  });
}

function* each({ from, to }: Range): Generator<number> {
  for (let index = from; index < to; index += 1) yield index;
}
