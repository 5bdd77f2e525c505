import { type BallotOption, isSinglePair } from './candidate.ts';
import type { Office } from './contest.ts';
import { provinceOf, type RegionCode } from './region-code.ts';

/** What it takes to be elected (DOMAIN §3). Shown as background, never as a forecast. */
export type WinRule =
  /** Most votes, one round (Arts. 107, 109 UU 10/2016). */
  | 'plurality'
  /** One pair against the empty column: more than half of the valid votes (Art. 54D UU 10/2016). */
  | 'majoritySinglePair'
  /** Governor of DKI Jakarta: more than half, else a second round (Art. 10 UU 2/2024). */
  | 'majorityJakarta'
  /** President: national and regional thresholds (Art. 6A of the constitution). */
  | 'presidential';

export function winRuleOf(office: Office, options: readonly BallotOption[], region: RegionCode): WinRule {
  if (isSinglePair(options)) return 'majoritySinglePair';
  if (office === 'presiden') return 'presidential';
  return office === 'gubernur' && provinceOf(region) === '31' ? 'majorityJakarta' : 'plurality';
}

/** True where half of the valid votes is a line worth drawing. */
export function halfMatters(rule: WinRule): boolean {
  return rule === 'majoritySinglePair' || rule === 'majorityJakarta';
}
