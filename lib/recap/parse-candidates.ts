import type { z } from 'zod';
import { type BallotOption, inBallotOrder, isCandidateId, type Slate } from '../domain/candidate.ts';
import type { RecapDialect } from '../domain/contest.ts';
import { isRegionCode, NATION } from '../domain/region-code.ts';
import { ok } from '../domain/result.ts';
import type { Parser } from './parsed.ts';
import { readWire } from './wire.ts';
import { PemiluCandidatesWire } from './wire-pemilu2024.ts';
import { type CandidateWire, PilkadaCandidatesWire } from './wire-pilkada2024.ts';

type OptionsWire = Readonly<Record<string, z.infer<typeof CandidateWire>>>;

/** Reads every candidate list of an election, each in ballot order. */
export function candidatesParser(dialect: RecapDialect): Parser<readonly Slate[]> {
  return dialect === 'pilkada2024' ? parsePilkada : parsePemilu;
}

const parsePilkada: Parser<readonly Slate[]> = (json) => {
  const wire = readWire(PilkadaCandidatesWire, json);
  if (!wire.ok) return wire;
  const slates: Slate[] = [];
  for (const [region, options] of Object.entries(wire.value)) {
    if (isRegionCode(region)) slates.push({ region, options: optionsOf(options) });
  }
  return ok({ value: slates, sourceTime: null });
};

const parsePemilu: Parser<readonly Slate[]> = (json) => {
  const wire = readWire(PemiluCandidatesWire, json);
  if (!wire.ok) return wire;
  return ok({ value: [{ region: NATION, options: optionsOf(wire.value) }], sourceTime: null });
};

function optionsOf(wire: OptionsWire): readonly BallotOption[] {
  const options: BallotOption[] = [];
  for (const [id, { nama, nomor_urut }] of Object.entries(wire)) {
    if (!isCandidateId(id)) continue;
    // Never inferred from the id: id order and ballot order differ in 14 contests (DOMAIN §4.3).
    const ballotNumber = nomor_urut ?? null;
    options.push(
      isEmptyColumn(nama)
        ? { kind: 'kolomKosong', id, ballotNumber }
        : { kind: 'pair', id, ballotNumber, ...namesOf(nama) },
    );
  }
  return inBallotOrder(options);
}

// "KOLOM KOSONG - ", with ballot number 1 or 2 (RECAP_API §1, "Single candidate").
function isEmptyColumn(name: string): boolean {
  return /^\s*KOLOM KOSONG\b/i.test(name);
}

/** "head - deputy"; degrees stay as registered, names are never split further (DOMAIN §8). */
function namesOf(name: string): { readonly headName: string; readonly deputyName: string | null } {
  const at = name.indexOf(' - ');
  if (at < 0) return { headName: name.trim(), deputyName: null };
  const deputy = name.slice(at + 3).trim();
  return { headName: name.slice(0, at).trim(), deputyName: deputy === '' ? null : deputy };
}
