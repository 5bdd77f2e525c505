import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { regionName } from '#lib/format/region-name.ts';

/** A desa with its TPS. */
export interface DeskPart {
  readonly desa: Region;
  readonly tps: readonly Region[];
}

/** What a desk is given: where it stands, and which TPS it goes through. */
export interface DeskPlace {
  readonly contest: ContestLabel;
  /** The desa or kecamatan. */
  readonly region: Region;
  readonly options: readonly BallotOption[];
  readonly parts: readonly DeskPart[];
}

/** Every TPS in the order in which it is gone through. */
export function orderOf(parts: readonly DeskPart[]): readonly RegionCode[] {
  return parts.flatMap(({ tps }) => tps.map(({ code }) => code));
}

/** What a TPS and its desa are called; null where the desk does not know it. */
export function namesOf(
  parts: readonly DeskPart[],
  code: RegionCode,
): { readonly tps: string; readonly desa: string } | null {
  for (const { desa, tps } of parts) {
    const found = tps.find((candidate) => candidate.code === code);
    if (found !== undefined) return { tps: regionName(found), desa: regionName(desa) };
  }
  return null;
}

/** `TPS 008, Desa Singaraja`; the code where the desk does not know it. */
export function tpsNameOf(parts: readonly DeskPart[], code: RegionCode): string {
  const names = namesOf(parts, code);
  return names === null ? code : `${names.tps}, ${names.desa}`;
}
