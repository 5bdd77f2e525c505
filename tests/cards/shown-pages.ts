import type { CardPage } from '#components/drawn/cards/card-model.ts';
import { type BallotOption, inBallotOrder } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { RegionState } from '#lib/domain/region-result.ts';
import type { Tally } from '#lib/domain/tally.ts';
import type { TpsVotes } from '#lib/domain/tps.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import {
  aCode,
  aContest,
  aFraction,
  anInstant,
  aPair,
  aTally,
  aTpsDocument,
} from '#tests/support/builders.ts';

export const EDITION: Edition = {
  site: 'https://hasil.example.org',
  madeAt: anInstant('2024-11-28T10:17:00+07:00'),
};

export const PROVENANCE = {
  url: 'https://recap.example.org/pilkada/hhcw/pkwkp/32/3212.json',
  sourceTime: anInstant('2024-11-28T10:15:00+07:00'),
  fetchedAt: anInstant('2024-11-28T10:16:00+07:00'),
};

/** Ballot numbers from 1 up. */
export function pairs(count: number): readonly BallotOption[] {
  return Array.from({ length: count }, (_, index) => aPair(`${1_000_001 + index}`, index + 1));
}

type Shown<K extends CardPage['kind']> = Extract<CardPage, { readonly kind: K }> & {
  readonly edition: Edition;
};

interface Changes {
  readonly options?: readonly BallotOption[];
  readonly tally?: Tally;
  readonly state?: RegionState;
  readonly contest?: Partial<Contest>;
  readonly edition?: Edition;
}

/** Kabupaten Indramayu with 1.932 of 3.286 TPS, its options with 1.000, 2.000, … votes unless told otherwise. */
export function regionPage(changes: Changes = {}): Shown<'region'> {
  const { options = pairs(3), contest, edition = EDITION } = changes;
  const tally =
    changes.tally ?? aTally(Object.fromEntries(options.map(({ id }, at) => [id, 1_000 * (at + 1)])));
  const published: RegionState = {
    kind: 'published',
    tally,
    progress: aFraction(1_932, 3_286),
    event: { kind: 'regular' },
    provenance: PROVENANCE,
    lastGood: null,
  };
  return {
    kind: 'region',
    contest: contestLabel(aContest(contest)),
    region: { code: aCode('3212'), name: 'INDRAMAYU' },
    above: [{ code: aCode('32'), name: 'JAWA BARAT' }],
    edition,
    result: {
      region: aCode('3212'),
      options: inBallotOrder(options),
      state: changes.state ?? published,
      rows: [],
      digest: null,
      isGathered: false,
      formDifferences: [],
      recap: { kind: 'noDocument' },
      failingSince: null,
    },
  };
}

/** A TPS of which only these votes are read. */
export function tpsPage(votes: TpsVotes, options: readonly BallotOption[]): Shown<'tps'> {
  const document = aTpsDocument({ code: aCode('3212012008001'), votes, administration: null });
  return {
    kind: 'tps',
    contest: contestLabel(aContest()),
    region: { code: document.code, name: 'TPS 001' },
    above: [
      { code: aCode('32'), name: 'JAWA BARAT' },
      { code: aCode('3212'), name: 'INDRAMAYU' },
      { code: aCode('321201'), name: 'HAURGEULIS' },
      { code: aCode('3212012008'), name: 'HAURGEULIS' },
    ],
    edition: EDITION,
    result: {
      code: document.code,
      options,
      state: {
        kind: 'published',
        document,
        checks: [],
        verdict: verdictOf(document, []),
        hints: [],
        provenance: PROVENANCE,
      },
      failingSince: null,
    },
  };
}
