import { describe, expect, it } from 'vitest';
import type { Check, RuleId } from '#lib/domain/check.ts';
import { contestLabelAt } from '#lib/domain/contest-label.ts';
import { digitHints } from '#lib/domain/digit-hint.ts';
import type { Administration, TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import {
  aCode,
  anAdministration,
  aPresidentialContest,
  aTpsDocument,
  bySex,
  readVotes,
} from '#tests/support/builders.ts';

const CONTEST = aPresidentialContest({ tpsCap: 300, statutoryCap: 800 });
const HONG_KONG = aCode('9949010001011');

/** POS 007 in Hong Kong, 2,614 valid votes of 2,724, as its form has them. */
function post(overrides: Partial<TpsDocument> = {}): TpsDocument {
  return aTpsDocument({
    code: HONG_KONG,
    votes: readVotes(135, 1860, 619),
    administration: LARGE,
    ...overrides,
  });
}

const LARGE: Administration = anAdministration({
  registeredDpt: bySex(900, 4100),
  votedDpt: bySex(500, 2224),
  votedTransferred: bySex(0, 0),
  votedByIdCard: bySex(0, 0),
  votedTotal: bySex(500, 2224),
  validVotes: 2614,
  invalidVotes: 110,
  totalVotes: 2724,
});

function failing(document: TpsDocument): readonly RuleId[] {
  return checksOf(document)
    .filter(({ outcome }) => outcome === 'fails')
    .map(({ rule }) => rule);
}

function checksOf(document: TpsDocument): readonly Check[] {
  return checkTps(document, CONTEST);
}

describe('a large post abroad', () => {
  it('passes: its numbers agree with each other', () => {
    expect(failing(post())).toEqual([]);
    expect(verdictOf(post(), checksOf(post())).kind).toBe('passes');
  });

  it.each(['9949010001011', '99AA010001001', '9962010001487'])(
    'has no limit of a TPS at home (%s)',
    (code) => {
      const rules = checksOf(post({ code: aCode(code) })).map(({ rule }) => rule);
      expect(rules).not.toContain('R11');
      expect(rules).not.toContain('R12');
      expect(failing(post({ code: aCode(code) }))).toEqual([]);
    },
  );

  it('would fail at home', () => {
    expect(new Set(failing(post({ code: aCode('3175091003086') })))).toEqual(new Set(['R12', 'R15']));
  });

  it('is a reason to look, and no contradiction, with a number of five digits', () => {
    const huge = post({ votes: readVotes(135, 18_600, 619), administration: null });
    expect(verdictOf(huge, checksOf(huge))).toMatchObject({ kind: 'attention', reason: { rule: 'R15' } });
  });

  it('is still held to its sums', () => {
    expect(failing(post({ votes: readVotes(135, 860, 619) }))).toEqual(['R08']);
    const misread = post({ votes: readVotes(20_022, 2222, 72_000) });
    expect(verdictOf(misread, checksOf(misread)).kind).toBe('inconsistent');
  });
});

describe('a leading digit that was lost abroad', () => {
  it('is proposed, though it makes a number of four digits', () => {
    const document = post({ votes: readVotes(135, 860, 619) });
    const found = digitHints(document, CONTEST, checksOf(document));
    expect(
      found.map(({ digits: [{ value, fitting, place, read }] }) => [value, fitting, place, read]),
    ).toEqual([
      [135, 1135, 'thousands', null],
      [860, 1860, 'thousands', null],
      [619, 1619, 'thousands', null],
    ]);
  });

  it('is named alone for none of three numbers that may have lost it', () => {
    const document = post({ votes: readVotes(135, 860, 619) });
    expect(digitHints(document, CONTEST, checksOf(document)).map(({ isClear }) => isClear)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is not proposed at home, where no form has room for it', () => {
    const document = post({ code: aCode('3175091003086'), votes: readVotes(135, 860, 619) });
    expect(digitHints(document, CONTEST, checksOf(document))).toEqual([]);
  });
});

describe('the form used abroad', () => {
  it('has no layout of the form at home', () => {
    const contest = aPresidentialContest({ formModel: 'ppwp-2024' });
    expect(contestLabelAt(contest, HONG_KONG).formModel).toBeNull();
    expect(contestLabelAt(contest, aCode('3175091003086')).formModel).toBe('ppwp-2024');
  });
});
