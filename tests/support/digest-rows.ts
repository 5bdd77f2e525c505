import type { ResultRow } from '#lib/domain/region-result.ts';
import { EMPTY_DIGEST, type TpsDigest } from '#lib/domain/tps-digest.ts';
import { aFraction, aResultRow } from './builders.ts';

/** What was read of a child in `tps` documents with 10,000 voters: a turnout in hundredths needs no rounding. */
export function aTurnoutDigest(turnout: number, tps = 10): TpsDigest {
  return { ...EMPTY_DIGEST, read: tps, turnout: { tps, voted: turnout, entitled: 10_000 } };
}

/** The same for invalid votes, of 10,000 votes cast. */
export function anInvalidDigest(invalid: number, tps = 10): TpsDigest {
  return { ...EMPTY_DIGEST, read: tps, ballots: { tps, valid: 10_000 - invalid, invalid } };
}

/** A child with a turnout, and whatever else is told. */
export function aTurnoutRow(code: string, turnout: number, overrides: Partial<ResultRow> = {}): ResultRow {
  return aResultRow(code, { digest: aTurnoutDigest(turnout), progress: aFraction(10, 20), ...overrides });
}
