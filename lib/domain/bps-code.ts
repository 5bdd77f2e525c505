/**
 * Statistics Indonesia (BPS) codes the same tiers otherwise: kecamatan have seven digits, desa ten (kecamatan and three
 * more). Its codes and Kemendagri's, which the recap API uses, share digits that mean different places, so a code alone never says
 * whose it is: only a length of seven is no code here at all.
 */
const BPS_LENGTHS: readonly number[] = [2, 4, 7, 10];

/** True for a code that is none here and has a length that BPS uses. */
export function mayBeOfBps(unknownCode: string): boolean {
  return /^\d{2,10}$/.test(unknownCode) && BPS_LENGTHS.includes(unknownCode.length);
}

/** Digits of a kecamatan's code at BPS; here no region has as many, though a desa's code may begin with them. */
export function isBpsKecamatan(code: string): boolean {
  return /^\d{7}$/.test(code);
}
