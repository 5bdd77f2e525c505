import type { ElectionEvent } from '../../domain/contest.ts';
import type { SexColumn, SexRow } from '../../domain/figure.ts';

// The two middle rows are called differently in Pilkada and Pemilu (DOMAIN, "ten things", 3).
const VOTER_ROWS: Readonly<Record<ElectionEvent, Readonly<Record<SexRow, string>>>> = {
  pilkada: {
    registeredDpt: 'Pemilih terdaftar (DPT)',
    votedDpt: 'Pengguna hak pilih dari DPT',
    votedTransferred: 'Pengguna hak pilih pindahan (DPPh)',
    votedByIdCard: 'Pengguna hak pilih dengan KTP-el (DPTb)',
    votedTotal: 'Jumlah pengguna hak pilih',
  },
  pemilu: {
    registeredDpt: 'Pemilih terdaftar (DPT)',
    votedDpt: 'Pengguna hak pilih dari DPT',
    votedTransferred: 'Pengguna hak pilih pindahan (DPTb)',
    votedByIdCard: 'Pengguna hak pilih dengan KTP-el (DPK)',
    votedTotal: 'Jumlah pengguna hak pilih',
  },
};

// For formulas, where the whole name would bury the numbers.
const SHORT_VOTER_ROWS: Readonly<Record<ElectionEvent, Readonly<Record<SexRow, string>>>> = {
  pilkada: {
    registeredDpt: 'DPT',
    votedDpt: 'pengguna DPT',
    votedTransferred: 'pengguna DPPh',
    votedByIdCard: 'pengguna DPTb',
    votedTotal: 'jumlah pengguna',
  },
  pemilu: {
    registeredDpt: 'DPT',
    votedDpt: 'pengguna DPT',
    votedTransferred: 'pengguna DPTb',
    votedByIdCard: 'pengguna DPK',
    votedTotal: 'jumlah pengguna',
  },
};

const SEX: Readonly<Record<SexColumn, string>> = { male: 'L', female: 'P', total: 'Jumlah' };

/** Words of a TPS page. */
export const tpsText = {
  voterRow: (event: ElectionEvent, row: SexRow) => VOTER_ROWS[event][row],
  shortVoterRow: (event: ElectionEvent, row: SexRow) => SHORT_VOTER_ROWS[event][row],
  sex: SEX,
  sexLong: { male: 'Laki-laki', female: 'Perempuan', total: 'Jumlah' } satisfies Record<SexColumn, string>,
  validVotes: 'Suara sah',
  invalidVotes: 'Suara tidak sah',
  totalVotes: 'Suara sah + tidak sah',
  notRead: 'belum dibaca',
  votesCaption: (place: string) => `Perolehan suara di ${place} menurut sumber`,
  votersCaption: (place: string) => `Pemilih dan pengguna hak pilih di ${place} menurut sumber`,
  votesHeading: 'Angka menurut sumber',
  pressNumber: 'Ketuk angka untuk melihatnya di foto formulir.',
  neighbours: 'TPS sebelum dan sesudahnya',
  votersHeading: 'Pemilih dan pengguna hak pilih',
  noVotes: 'Sumber belum memuat perolehan suara TPS ini.',
  noAdministration: 'Sumber belum memuat bagian pemilih dan surat suara TPS ini.',
  option: 'Pilihan',
  votesOfNumber: (number: number) => `nomor ${number}`,
  row: 'Baris',
  votesColumn: 'Suara',
  forms: {
    heading: 'Foto formulir C.Hasil',
    original:
      'Foto asli dari KPPS, tidak diubah. Nama dan tanda tangan tampil sebagaimana diterbitkan sumber.',
    simulated: 'Gambar formulir simulasi, bukan dokumen KPU.',
    page: (page: number, total: number) => `Halaman ${page} dari ${total}`,
    kind: (page: number) => PAGE_KINDS[page] ?? 'lembar lanjutan',
    alt: (place: string, page: number, total: number) =>
      `Foto formulir C.Hasil ${place}, halaman ${page} dari ${total}: ${PAGE_KINDS[page] ?? 'lembar lanjutan'}`,
    open: 'Buka ukuran penuh',
    uploaded: 'Diunggah',
    uploadUnknown: 'Waktu unggah tidak diketahui',
    missing: 'Belum ada foto halaman ini.',
    refused: (host: string) =>
      `Alamat foto dari sumber tidak ditampilkan karena bukan dari alamat situs yang diizinkan (${host || 'alamat tidak sah'}).`,
    none: 'Belum ada foto formulir dari TPS ini.',
    otherTps: (code: string) => `Perhatian: nama berkas foto menyebut TPS lain (${code}).`,
  },
  source: 'Dokumen sumber TPS ini',
} as const;

// Order of the pages of the presidential form (RECAP_API §2, `images`); the demo's form follows it.
const PAGE_KINDS: Readonly<Record<number, string>> = {
  1: 'pemilih dan pengguna hak pilih',
  2: 'perolehan suara',
  3: 'pengesahan dan tanda tangan',
};
