import type { AdministrationAnomaly } from '../anomalies.ts';
import { misread } from '../misreading.ts';
import type { WrittenForm } from '../truth.ts';
import { type BySexCount, sumOfSexes, usersOf } from '../voters.ts';

/** The 18 keys of `administrasi` (RECAP_API §2); `_l` men, `_p` women, `_j` both. */
type Administration = Readonly<Record<string, number>>;

/** The administration part as the API reads it from the form, with at most one number misread. */
export function administrationOf(
  form: WrittenForm,
  anomaly: { readonly kind: AdministrationAnomaly; readonly roll: number },
): Administration {
  const { voters } = form;
  const read: Administration = {
    suara_sah: form.validVotes,
    suara_total: form.totalVotes,
    ...bySex('pemilih_dpt', voters.registered),
    ...bySex('pengguna_dpt', voters.voted),
    ...bySex('pengguna_dptb', voters.transferred),
    suara_tidak_sah: form.invalidVotes,
    ...bySex('pengguna_total', usersOf(voters)),
    ...bySex('pengguna_non_dpt', voters.byIdCard),
  };
  const key = misreadKey(anomaly.kind, anomaly.roll);
  if (key === null) return read;
  return { ...read, [key]: misreadForSure(read[key] ?? 0, (anomaly.roll * 7919) % 1) };
}

const SEX_KEYS = [
  'pengguna_dpt_l',
  'pengguna_total_p',
  'pemilih_dpt_p',
  'pengguna_dpt_p',
  'pemilih_dpt_l',
  'pengguna_total_l',
];

function misreadKey(kind: AdministrationAnomaly, roll: number): string | null {
  switch (kind) {
    case 'sexMisread':
      return SEX_KEYS[Math.floor(roll * SEX_KEYS.length)] ?? null;
    case 'invalidMisread':
      return 'suara_tidak_sah';
    case 'totalVotesMisread':
      return 'suara_total';
    case null:
      return null;
  }
}

// A number without a digit that is easily mistaken loses its last stroke instead.
function misreadForSure(value: number, roll: number): number {
  return misread(value, roll) ?? (value % 10 === 0 ? value + 6 : value - 1);
}

function bySex(key: string, count: BySexCount): Administration {
  return { [`${key}_j`]: sumOfSexes(count), [`${key}_l`]: count.male, [`${key}_p`]: count.female };
}
