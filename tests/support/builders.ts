import type { Aggregate, AggregateRow } from '#lib/domain/aggregate.ts';
import { type BallotOption, type CandidateId, isCandidateId, type Slate } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { type Instant, parseInstant } from '#lib/domain/instant.ts';
import type { Progress } from '#lib/domain/progress.ts';
import { NATION, parseRegionCode, type RegionCode } from '#lib/domain/region-code.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import type { KnownVotes, Tally } from '#lib/domain/tally.ts';
import type { Administration, BySex, TpsDocument, TpsVotes } from '#lib/domain/tps.ts';

/** A region code; `0` is the nation. */
export function aCode(text: string): RegionCode {
  if (text === NATION) return NATION;
  const code = parseRegionCode(text);
  if (!code.ok) throw new Error(`no region code: ${text}`);
  return code.value;
}

export function anOptionId(text: string): CandidateId {
  if (!isCandidateId(text)) throw new Error(`no candidate id: ${text}`);
  return text;
}

export function anInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`no instant: ${text}`);
  return instant;
}

export function aFraction(counted: number, total: number): Progress {
  return { kind: 'fraction', counted, total };
}

/** A counted tally, e.g. `aTally({ 1000023: 120, 1000024: 80 })`; null is not known. */
export function aTally(votes: Readonly<Record<string, number>>): {
  readonly kind: 'counted';
  readonly votes: readonly KnownVotes[];
};
export function aTally(votes: Readonly<Record<string, number | null>>): Extract<Tally, { kind: 'counted' }>;
export function aTally(votes: Readonly<Record<string, number | null>>): Extract<Tally, { kind: 'counted' }> {
  return {
    kind: 'counted',
    votes: Object.entries(votes).map(([id, count]) => ({ option: anOptionId(id), votes: count })),
  };
}

export function aTableRow(
  code: string,
  tally: Tally = { kind: 'notReported' },
  progress: Progress = { kind: 'unknown' },
): AggregateRow {
  return { code: aCode(code), tally, progress };
}

/** Jakarta with two options and one row that holds everything, unless told otherwise. */
export function anAggregate(overrides: Partial<Aggregate> = {}): Aggregate {
  const tally = aTally({ 1000023: 120, 1000024: 80 });
  const progress = aFraction(5, 10);
  return {
    region: aCode('31'),
    tally,
    progress,
    rows: [aTableRow('3171', tally, progress)],
    event: { kind: 'regular' },
    ...overrides,
  };
}

export function aResultRow(code: string, overrides: Partial<ResultRow> = {}): ResultRow {
  return {
    ...aTableRow(code),
    name: null,
    isListed: true,
    isContested: true,
    ownOptions: null,
    digest: null,
    ...overrides,
  };
}

/** Men, women and their sum. */
export function bySex(male: number, female: number): BySex {
  return { male, female, total: male + female };
}

/** A row of which only the total is known. */
export function onlyTotal(total: number): BySex {
  return { male: null, female: null, total };
}

export const UNKNOWN_BY_SEX: BySex = { male: null, female: null, total: null };

/** An administration part in which every rule holds: 235 of 270 voted, 230 of the votes are valid. */
export function anAdministration(overrides: Partial<Administration> = {}): Administration {
  return {
    registeredDpt: bySex(130, 140),
    votedDpt: bySex(109, 124),
    votedTransferred: bySex(1, 1),
    votedByIdCard: bySex(0, 0),
    votedTotal: bySex(110, 125),
    validVotes: 230,
    invalidVotes: 5,
    totalVotes: 235,
    ...overrides,
  };
}

/** Votes as read from a form, in ballot order; null is a box that was not read. */
export function readVotes(...votes: readonly (number | null)[]): TpsVotes {
  return {
    kind: 'read',
    votes: votes.map((count, index) => ({ option: anOptionId(`${100_025 + index}`), votes: count })),
  };
}

/** A TPS in which every rule holds: its votes add up to the valid votes of `anAdministration`. */
export function aTpsDocument(overrides: Partial<TpsDocument> = {}): TpsDocument {
  return {
    code: aCode('3175091003086'),
    votes: readVotes(84, 83, 63),
    administration: anAdministration(),
    pages: [{ kind: 'missing', page: 1 }],
    event: { kind: 'regular' },
    ...overrides,
  };
}

export function aPair(id: string, ballotNumber: number | null): BallotOption {
  return {
    kind: 'pair',
    id: anOptionId(id),
    ballotNumber,
    headName: `Kepala ${id}`,
    deputyName: `Wakil ${id}`,
  };
}

export function anEmptyColumn(id: string, ballotNumber: number | null): BallotOption {
  return { kind: 'kolomKosong', id: anOptionId(id), ballotNumber };
}

export function aSlate(region: string, options: readonly BallotOption[]): Slate {
  return { region: aCode(region), options };
}

/** Governor 2024, unless told otherwise. */
export function aContest(overrides: Partial<Contest> = {}): Contest {
  return {
    slug: 'gubernur-2024',
    title: 'Pemilihan Gubernur dan Wakil Gubernur 2024',
    shortTitle: 'Gubernur 2024',
    office: 'gubernur',
    event: 'pilkada',
    votingDate: '2024-11-27',
    slateLevel: 'provinsi',
    tpsCap: 600,
    statutoryCap: 800,
    reserveRate: 0.025,
    formModel: null,
    imageHosts: ['.kpu.go.id'],
    simulated: false,
    source: { name: 'KPU', url: 'https://pilkada2024.kpu.go.id', licence: 'Data publik' },
    sirekap: { dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' },
    ...overrides,
  };
}

/** President 2024: the other dialect, one national ballot, at most 300 voters a TPS. */
export function aPresidentialContest(overrides: Partial<Contest> = {}): Contest {
  return aContest({
    slug: 'presiden-2024',
    office: 'presiden',
    event: 'pemilu',
    votingDate: '2024-02-14',
    slateLevel: 'nasional',
    tpsCap: 300,
    statutoryCap: null,
    sirekap: { dialect: 'pemilu2024', election: 'ppwp', api: 'http://127.0.0.1:9002' },
    ...overrides,
  });
}
