import { describe, expect, it } from 'vitest';
import type { Contest } from '#lib/domain/contest.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import {
  aContest,
  anAdministration,
  aPresidentialContest,
  aTpsDocument,
  bySex,
  onlyTotal,
  readVotes,
  UNKNOWN_BY_SEX,
} from '#tests/support/builders.ts';

const PRESIDENT = aPresidentialContest();

/** Real TPS of DOMAIN §2.3; figures that its sources do not print are unknown. */
const KELAPA_DUA_WETAN = aTpsDocument();
const KAYU_PUTIH = aTpsDocument({
  votes: readVotes(16, 108, 59),
  administration: anAdministration({
    registeredDpt: bySex(87, 99),
    votedDpt: onlyTotal(180),
    votedTransferred: onlyTotal(3),
    votedByIdCard: onlyTotal(3),
    votedTotal: onlyTotal(186),
    validVotes: 183,
    invalidVotes: 3,
    totalVotes: 186,
  }),
});
const JELAMBAR_BARU = aTpsDocument({
  votes: readVotes(19, 127, 64),
  administration: anAdministration({
    registeredDpt: onlyTotal(286),
    votedDpt: onlyTotal(209),
    votedTransferred: onlyTotal(2),
    votedByIdCard: onlyTotal(0),
    votedTotal: onlyTotal(211),
    validVotes: 210,
    invalidVotes: 1,
    totalVotes: 211,
  }),
});
const ALUE_BAGOK = aTpsDocument({
  votes: readVotes(112, 152),
  administration: anAdministration({
    registeredDpt: UNKNOWN_BY_SEX,
    votedDpt: UNKNOWN_BY_SEX,
    votedTransferred: UNKNOWN_BY_SEX,
    votedByIdCard: UNKNOWN_BY_SEX,
    votedTotal: onlyTotal(284),
    validVotes: 264,
    invalidVotes: 20,
    totalVotes: 284,
  }),
});
const DURI_KEPA = aTpsDocument({
  votes: readVotes(52, 95, 42),
  administration: {
    registeredDpt: { male: 528, female: 430, total: 258 },
    votedDpt: { male: 83, female: 399, total: 883 },
    votedTransferred: { male: 83, female: 807, total: 20 },
    votedByIdCard: { male: 0, female: 6, total: 1 },
    votedTotal: { male: 86, female: 698, total: 594 },
    validVotes: 190,
    invalidVotes: 4,
    totalVotes: 194,
  },
});

function outcomes(document: TpsDocument, contest: Contest, outcome: 'holds' | 'fails'): ReadonlySet<string> {
  return new Set(
    checkTps(document, contest)
      .filter((check) => check.outcome === outcome)
      .map((check) => check.rule),
  );
}

describe('real TPS (DOMAIN §2.3)', () => {
  it.each([
    ['Kelapa Dua Wetan 086', KELAPA_DUA_WETAN, PRESIDENT],
    ['Kayu Putih 063, where as many voted as are on the list', KAYU_PUTIH, PRESIDENT],
    ['Jelambar Baru 033', JELAMBAR_BARU, PRESIDENT],
    ['Alue Bagok 01', ALUE_BAGOK, aContest()],
  ] as const)('%s passes', (_, document, contest) => {
    expect(outcomes(document, contest, 'fails')).toEqual(new Set());
    expect(outcomes(document, contest, 'holds')).toContain('R08');
    expect(verdictOf(document, checkTps(document, contest)).kind).toBe('passes');
  });

  it('Duri Kepa 036 fails R01, R03, R04, R08, R10 and the cap on men and women, and passes R09', () => {
    expect(outcomes(DURI_KEPA, PRESIDENT, 'fails')).toEqual(
      new Set(['R01', 'R03', 'R04', 'R08', 'R10', 'R12']),
    );
    expect(outcomes(DURI_KEPA, PRESIDENT, 'holds')).toContain('R09');
    const overCap = checkTps(DURI_KEPA, PRESIDENT).filter(
      ({ rule, outcome }) => rule === 'R12' && outcome === 'fails',
    );
    expect(overCap.flatMap(({ left }) => left.map(({ value }) => value))).toEqual([528, 430]);
  });

  it('Duri Kepa 036 is named for its votes first: 189 is not 190', () => {
    const verdict = verdictOf(DURI_KEPA, checkTps(DURI_KEPA, PRESIDENT));
    expect(verdict).toMatchObject({ kind: 'inconsistent', reason: { rule: 'R08' } });
  });
});
