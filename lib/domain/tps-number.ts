import type { RegionCode } from './region-code.ts';

/** True for a TPS whose number begins with what a reader typed: `5` and `005` find TPS 5 and 50; nothing typed finds all. */
export function hasTpsNumber(code: RegionCode, typed: string): boolean {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '');
  return String(Number(code.slice(-3))).startsWith(digits);
}
