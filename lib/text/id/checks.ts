import type { RuleId } from '../../domain/check.ts';

/** Words of the arithmetic checks (DOMAIN §2.2). Neutral: a failed check is "tidak konsisten". */
export const checksText = {
  heading: 'Pemeriksaan hitungan',
  intro:
    'Setiap aturan diuji dengan angka TPS ini sendiri. Angka yang belum ada membuat aturan tidak dapat diuji: bukan lolos, bukan gagal.',
  rule: {
    R01: 'Laki-laki + perempuan = jumlah',
    R03: 'Pengguna hak pilih dari tiap daftar = jumlah pengguna hak pilih',
    R04: 'Pengguna hak pilih dari DPT tidak melebihi DPT',
    R08: 'Suara semua pilihan = suara sah',
    R09: 'Suara sah + suara tidak sah = jumlah suara',
    R10: 'Jumlah suara = jumlah pengguna hak pilih',
    R12: 'DPT tidak melebihi batas pemilih per TPS',
    R13: 'Tidak ada bagian yang melebihi keseluruhannya',
  } satisfies Record<RuleId, string>,
  /** In words where it matters: a sign is read past, and read out badly. */
  not: { equals: 'tidak sama dengan', atMost: 'melebihi' },
  outcome: {
    holds: 'terpenuhi',
    inconsistent: 'tidak konsisten',
    attention: 'perlu dicermati',
    untestable: 'tidak dapat diuji',
  },
  groups: {
    fails: (count: string) => `${count} tidak terpenuhi`,
    holds: (count: string) => `${count} terpenuhi`,
    untestable: (count: string) => `${count} tidak dapat diuji`,
  },
  missing: (figures: string) => `belum ada: ${figures}`,
  notPublishedFigure: 'surat suara diterima (tidak diterbitkan sumber)',
  cap: 'batas pemilih per TPS',
  difference: (value: string) => `selisih ${value}`,
  noVotes: 'perolehan suara',
} as const;
