import { describe, expect, it } from 'vitest';
import type { FormPage, TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { type Verdict, verdictOf } from '#lib/domain/verdict.ts';
import {
  anAdministration,
  aPresidentialContest,
  aTpsDocument,
  bySex,
  onlyTotal,
  readVotes,
  UNKNOWN_BY_SEX,
} from '#tests/support/builders.ts';

const NOT_READ = { kind: 'notRead' } as const;
const MISSING: FormPage = { kind: 'missing', page: 1 };
const SCAN: FormPage = {
  kind: 'scanned',
  page: 2,
  url: 'https://sirekap-obj-formc.kpu.go.id/a.jpg',
  uploadedAt: null,
  codeInName: null,
};

function verdict(overrides: Partial<TpsDocument>): Verdict {
  const document = aTpsDocument(overrides);
  return verdictOf(document, checkTps(document, aPresidentialContest()));
}

/** Which rule a reader is told about first. */
function reasonOf(overrides: Partial<TpsDocument>): string | null {
  const said = verdict(overrides);
  return said.kind === 'inconsistent' || said.kind === 'attention'
    ? `${said.kind} ${said.reason.rule}`
    : null;
}

describe('the verdict on a TPS', () => {
  it('is "no data" with neither numbers nor scans', () => {
    expect(verdict({ votes: NOT_READ, administration: null, pages: [MISSING] })).toEqual({ kind: 'noData' });
    expect(verdict({ votes: NOT_READ, administration: null, pages: [] })).toEqual({ kind: 'noData' });
  });

  it('is "scan not read" as soon as one page is there', () => {
    expect(verdict({ votes: NOT_READ, administration: null, pages: [MISSING, SCAN] })).toEqual({
      kind: 'scanNotRead',
    });
  });

  it('counts a scan that is not shown as a scan that is there', () => {
    const refused: FormPage = { kind: 'refused', page: 1, host: 'example.org' };
    expect(verdict({ votes: NOT_READ, administration: null, pages: [refused] })).toEqual({
      kind: 'scanNotRead',
    });
  });

  it('is "partly read" when votes or administration are missing', () => {
    expect(verdict({ votes: NOT_READ })).toEqual({ kind: 'partlyRead', missing: 'votes' });
    expect(verdict({ administration: null })).toEqual({ kind: 'partlyRead', missing: 'administration' });
  });

  it('is "passes" with the number of rules that could be tested', () => {
    const said = verdict({});
    const tested = checkTps(aTpsDocument(), aPresidentialContest()).filter(
      ({ outcome }) => outcome === 'holds',
    );
    expect(said).toEqual({ kind: 'passes', tested: tested.length });
  });

  it('is never "passes" when votes could not be held against valid votes (R08)', () => {
    const withoutValid = { administration: anAdministration({ validVotes: null }) };
    expect(verdict(withoutValid)).toEqual({ kind: 'partlyRead', missing: 'validVotes' });
    expect(verdict({ votes: readVotes(84, null, 63) })).toEqual({ kind: 'partlyRead', missing: 'someVotes' });
  });

  it('never says of votes or administration that they are missing where some of them stand below it', () => {
    const administrations = {
      all: anAdministration(),
      some: anAdministration({ validVotes: null }),
      none: null,
    };
    const votes = { all: readVotes(84, 83, 63), some: readVotes(199, null, null), none: NOT_READ };
    const said = Object.entries(administrations).map(([known, administration]) => [
      known,
      ...Object.values(votes).map((read) => {
        const found = verdict({ votes: read, administration });
        return found.kind === 'partlyRead' ? found.missing : found.kind;
      }),
    ]);
    expect(said).toEqual([
      ['all', 'passes', 'someVotes', 'votes'],
      ['some', 'validVotes', 'someVotes', 'votes'],
      ['none', 'administration', 'someVotes', 'noData'],
    ]);
  });

  it('is never "passes" for an administration part without a single figure', () => {
    const empty = anAdministration({
      registeredDpt: UNKNOWN_BY_SEX,
      votedDpt: UNKNOWN_BY_SEX,
      votedTransferred: UNKNOWN_BY_SEX,
      votedByIdCard: UNKNOWN_BY_SEX,
      votedTotal: UNKNOWN_BY_SEX,
      validVotes: null,
      invalidVotes: null,
      totalVotes: null,
    });
    expect(verdict({ administration: empty })).toEqual({ kind: 'partlyRead', missing: 'administration' });
    expect(verdict({ administration: empty, votes: NOT_READ })).toEqual({ kind: 'noData' });
  });

  it('is "inconsistent" even while a part is missing', () => {
    expect(reasonOf({ votes: NOT_READ, administration: anAdministration({ invalidVotes: 6 }) })).toBe(
      'inconsistent R09',
    );
  });

  it('names votes before voters', () => {
    const admin = anAdministration({ votedTransferred: bySex(1, 2), registeredDpt: onlyTotal(500) });
    expect(reasonOf({ administration: admin })).toBe('inconsistent R03');
    expect(reasonOf({ administration: admin, votes: readVotes(84, 83, 64) })).toBe('inconsistent R08');
  });

  it('is "attention" only when nothing worse fails', () => {
    const overCap = { registeredDpt: onlyTotal(500) };
    expect(reasonOf({ administration: anAdministration(overCap) })).toBe('attention R12');
    expect(reasonOf({ administration: anAdministration({ ...overCap, totalVotes: 236 }) })).toBe(
      'inconsistent R09',
    );
  });

  it('counts everything that fails, whatever its weight', () => {
    const admin = anAdministration({ registeredDpt: onlyTotal(500), invalidVotes: 6 });
    expect(verdict({ administration: admin })).toMatchObject({ kind: 'inconsistent', failing: 2 });
  });
});
