import { provinceOf, type RegionCode } from './region-code.ts';

/**
 * True for what lies abroad, which the API files as a province of its own (RECAP_API §0). Places to vote are TPS, POS
 * (by post) and KSK (boxes that travel) there, and limits that the law sets for a TPS at home are not theirs.
 */
export function isOverseas(code: RegionCode): boolean {
  return provinceOf(code) === '99';
}
