import type { RuleId } from '../../domain/check.ts';

/** Words of the arithmetic checks (DOMAIN §2.2). Neutral: a failed check is "tidak konsisten". */
export const checksText = {
  heading: 'Pemeriksaan hitungan',
  overseas:
    'Batas pemilih per TPS (R12), cadangan surat suara (R11), dan tiga kotak angka (R15) berlaku bagi TPS dalam negeri; di sini tidak diterapkan.',
  intro:
    'Setiap aturan diuji dengan angka TPS ini sendiri. Angka yang belum ada membuat aturan belum dapat diperiksa: bukan lolos, bukan gagal.',
  rule: {
    R01: 'Laki-laki + perempuan = jumlah',
    R02: 'Pemilih dari tiap daftar = jumlah pemilih',
    R03: 'Pengguna hak pilih dari tiap daftar = jumlah pengguna hak pilih',
    R04: 'Pengguna hak pilih dari DPT tidak melebihi DPT',
    R05: 'Pengguna pindahan dan KTP-el tidak melebihi daftarnya',
    R06: 'Surat suara rusak + tidak digunakan + digunakan = surat suara diterima',
    R07: 'Surat suara digunakan = jumlah pengguna hak pilih',
    R08: 'Suara semua pilihan = suara sah',
    R09: 'Suara sah + suara tidak sah = jumlah suara',
    R10: 'Jumlah suara = jumlah pengguna hak pilih = surat suara digunakan',
    R11: 'Surat suara diterima = DPT + cadangan',
    R12: 'DPT tidak melebihi batas pemilih per TPS',
    R13: 'Tidak ada bagian yang melebihi keseluruhannya',
    R14: 'Pemilih disabilitas tidak melebihi jumlah pemilihnya',
    R15: 'Setiap angka paling besar 999 (tiga kotak), di luar negeri 9.999',
    R16: 'DPT pada formulir = DPT yang ditetapkan untuk TPS ini',
    R17: 'Pemilih yang datang sama pada dua pemilihan di TPS yang sama',
  } satisfies Record<RuleId, string>,
  /** In words where it matters: a sign is read past, and read out badly. */
  not: { equals: 'tidak sama dengan', atMost: 'melebihi' },
  outcome: {
    holds: 'terpenuhi',
    inconsistent: 'tidak konsisten',
    attention: 'perlu dicermati',
    untestable: 'belum dapat diperiksa',
  },
  groups: {
    fails: (count: string) => `${count} pemeriksaan tidak terpenuhi`,
    holds: (count: string) => `${count} pemeriksaan terpenuhi`,
    untestable: (count: string) => `${count} aturan belum dapat diperiksa`,
    partly: (count: string) => `${count} baru sebagian`,
  },
  explanation: 'Artinya',
  innocent: 'Sebab yang wajar',
  missing: (figures: string) => `Belum ada: ${figures}.`,
  partly: 'sebagian',
  /** Many checks of one kind in a line. */
  allFit: (count: string, largest: string) => `${count} angka, semuanya paling besar ${largest}`,
  difference: (value: string) => `selisih ${value}`,
  noVotes: 'perolehan suara',
} as const;
