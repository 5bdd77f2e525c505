import { describe, expect, it } from 'vitest';
import { type AttentionTps, attentionOf, byLargestGap } from '#lib/domain/attention-tps.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import { aCode, aContest, anAdministration, aTpsDocument, readVotes } from '#tests/support/builders.ts';

function attentionIn(overrides: Partial<TpsDocument>): AttentionTps | null {
  const document = aTpsDocument(overrides);
  const checks = checkTps(document, aContest());
  return attentionOf(document, checks, verdictOf(document, checks));
}

describe('a TPS whose figures do not agree', () => {
  it('is noted with how far both sides of each failing rule are apart', () => {
    const found = attentionIn({ administration: anAdministration({ invalidVotes: 3 }) });
    expect(found).toMatchObject({ kind: 'inconsistent', failing: [{ rule: 'R09', gap: -2 }] });
  });

  it('has of several checks of one rule the gap that is widest', () => {
    // R13: 641 and 783 votes for single options are more than the 230 valid votes.
    const found = attentionIn({ votes: readVotes(641, 783, 63) });
    expect(found?.failing.find(({ rule }) => rule === 'R13')?.gap).toBe(783 - 230);
  });

  it('is not noted where every rule holds', () => {
    expect(attentionIn({})).toBeNull();
  });

  it('stands before those whose gap is smaller, whichever side is larger', () => {
    const noted = (code: string, ...gaps: readonly number[]): AttentionTps => ({
      code: aCode(code),
      kind: 'inconsistent',
      failing: gaps.map((gap) => ({ rule: 'R08', gap })),
    });
    const all = [
      noted('3175091003001', 2),
      noted('3175091003002', 1, -40),
      noted('3175091003004', 7),
      noted('3175091003003', -7),
    ];
    expect(byLargestGap(all).map(({ code }) => code.slice(-1))).toEqual(['2', '3', '4', '1']);
  });
});
