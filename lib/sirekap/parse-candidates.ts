import type { z } from 'zod';
import { boundedLine } from '../domain/bounded-text.ts';
import { type BallotOption, inBallotOrder, isCandidateId, type Slate } from '../domain/candidate.ts';
import type { SirekapDialect } from '../domain/contest.ts';
import { isRegionCode, NATION } from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import { BOUNDS, LONGEST } from './bounds.ts';
import type { ShapeError } from './error.ts';
import type { Parser } from './parsed.ts';
import { readWire, shapeError } from './wire.ts';
import { PemiluCandidatesWire } from './wire-pemilu2024.ts';
import { type CandidateWire, PilkadaCandidatesWire } from './wire-pilkada2024.ts';

type OptionsWire = Readonly<Record<string, z.infer<typeof CandidateWire>>>;

/** Reads every candidate list of an election, each in ballot order. */
export function candidatesParser(dialect: SirekapDialect): Parser<readonly Slate[]> {
  return dialect === 'pilkada2024' ? parsePilkada : parsePemilu;
}

const parsePilkada: Parser<readonly Slate[]> = (json) => {
  const wire = readWire(PilkadaCandidatesWire, json);
  if (!wire.ok) return wire;
  const slates: Slate[] = [];
  for (const [region, options] of Object.entries(wire.value)) {
    if (!isRegionCode(region)) continue;
    const read = optionsOf(options);
    if (!read.ok) return read;
    slates.push({ region, options: read.value });
  }
  return ok({ value: slates, sourceTime: null });
};

const parsePemilu: Parser<readonly Slate[]> = (json) => {
  const wire = readWire(PemiluCandidatesWire, json);
  if (!wire.ok) return wire;
  const options = optionsOf(wire.value);
  if (!options.ok) return options;
  return ok({ value: [{ region: NATION, options: options.value }], sourceTime: null });
};

function optionsOf(wire: OptionsWire): Result<readonly BallotOption[], ShapeError> {
  const options: BallotOption[] = [];
  for (const [id, { nama, nomor_urut }] of Object.entries(wire)) {
    if (!isCandidateId(id)) continue;
    // Never inferred from the id: id order and ballot order differ in 14 contests (DOMAIN §4.3).
    const ballotNumber = nomor_urut ?? null;
    const name = boundedLine(nama ?? '', LONGEST.candidateName);
    options.push(
      isEmptyColumn(name)
        ? { kind: 'kolomKosong', id, ballotNumber }
        : { kind: 'pair', id, ballotNumber, ...namesOf(name, id) },
    );
    if (options.length > BOUNDS.options) return shapeError(`more than ${BOUNDS.options} options`);
  }
  return ok(inBallotOrder(options));
}

// "KOLOM KOSONG - ", with ballot number 1 or 2 (RECAP_API §1, "Single candidate").
function isEmptyColumn(name: string): boolean {
  return /^KOLOM KOSONG\b/i.test(name);
}

/**
 * "head - deputy"; degrees stay as registered, names are never split further (DOMAIN §8). A pair without a name goes by
 * the key under which the source gives its votes: these are no worse for it.
 */
function namesOf(
  name: string,
  id: string,
): { readonly headName: string; readonly deputyName: string | null } {
  // A pair without a second name ends in the dash.
  const [head = '', ...rest] = `${name} `.split(' - ');
  const deputy = rest.join(' - ').trim();
  return {
    headName: /[\p{L}\p{N}]/u.test(head) ? head.trim() : id,
    deputyName: deputy === '' ? null : deputy,
  };
}
