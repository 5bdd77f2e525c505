import { ok, type Result } from '../domain/result.ts';
import type { Administration, BySex } from '../domain/tps.ts';
import type { ShapeError } from './error.ts';
import { shapeError, WireCount, type WireRecord } from './wire.ts';

/**
 * Reads `administrasi`: eighteen keys in Pemilu 2024; for Pilkada the same set is assumed and every key is optional
 * (RECAP_API §1). A missing or null key is an unknown figure; a part without any figure was not read.
 */
export function parseAdministration(wire: WireRecord): Result<Administration | null, ShapeError> {
  let wrong: string | null = null;
  let isRead = false;
  const count = (key: string): number | null => {
    const value = Object.hasOwn(wire, key) ? wire[key] : null;
    if (value === null || value === undefined) return null;
    const parsed = WireCount.safeParse(value);
    isRead ||= parsed.success;
    if (parsed.success) return parsed.data;
    wrong = key;
    return null;
  };
  const bySex = (key: string): BySex => ({
    male: count(`${key}_l`),
    female: count(`${key}_p`),
    total: count(`${key}_j`),
  });

  const administration: Administration = {
    registeredDpt: bySex('pemilih_dpt'),
    votedDpt: bySex('pengguna_dpt'),
    votedTransferred: bySex('pengguna_dptb'),
    votedByIdCard: bySex('pengguna_non_dpt'),
    votedTotal: bySex('pengguna_total'),
    validVotes: count('suara_sah'),
    invalidVotes: count('suara_tidak_sah'),
    totalVotes: count('suara_total'),
  };
  if (wrong !== null) return shapeError(`administrasi.${wrong}: not a count`);
  return ok(isRead ? administration : null);
}
