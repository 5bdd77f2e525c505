import type { Outcome } from '../../domain/desk/finding.ts';
import type { Column } from '../../domain/desk/finding-record.ts';
import type { FileProblem, LineProblem } from '../../domain/desk/findings-file.ts';

const OUTCOME: Readonly<Record<Outcome, string>> = {
  match: 'cocok',
  differs: 'berbeda',
  unreadable: 'tidak terbaca',
  siteUnread: 'belum ada di situs',
};

/** Words of the observer's desk. */
export const deskText = {
  title: (place: string) => `Meja periksa ${place}`,
  open: 'Meja periksa: cocokkan formulir dan angka',
  intro: 'Cocokkan foto formulir C.Hasil dengan angka yang dimuat situs ini, TPS demi TPS.',
  back: (place: string) => `Kembali ke angka ${place}`,
  leftOut: (count: number) =>
    `${count} desa/kelurahan lain tidak termasuk; buka meja periksanya satu per satu.`,
  noTps: 'Sumber belum memuat daftar TPS wilayah ini.',
  waiting:
    'Meja periksa memerlukan JavaScript. Selama belum tampil, buka TPS satu per satu: foto dan angkanya bersebelahan.',
  failed: 'Meja periksa tidak dapat dimuat. Buka TPS satu per satu dari daftar ini, atau muat ulang halaman.',
  outcome: OUTCOME,
  storage: {
    loading: 'Membuka catatan di perangkat ini…',
    device:
      'Temuan Anda disimpan di peramban perangkat ini saja dan tidak dikirim ke mana pun. Untuk memindahkan atau mencadangkannya, unduh berkasnya.',
    memory:
      'Peramban ini tidak mengizinkan penyimpanan. Temuan hanya bertahan selama halaman ini terbuka: unduh berkasnya sebelum menutup.',
  },
  progress: (done: string, total: string, differing: string) =>
    `${done} dari ${total} TPS selesai, ${differing} berbeda`,
  settings: {
    heading: 'Cara memeriksa',
    blind: 'Sembunyikan angka situs sampai saya mengetik angka formulir',
    all: 'Periksa semua angka, termasuk pemilih',
    shortcuts: 'Pintasan satu huruf',
  },
  position: (at: string, total: string) => `TPS ke-${at} dari ${total}`,
  next: 'TPS berikutnya',
  previous: 'TPS sebelumnya',
  openTps: 'Buka halaman TPS',
  tps: {
    loading: 'Memuat angka TPS ini…',
    failed: 'Angka TPS ini belum dapat dimuat.',
    again: 'Coba lagi',
    noForm: 'Belum ada foto formulir TPS ini. Lanjutkan ke TPS berikutnya dan kembali nanti.',
    noNumbers: 'Situs belum memuat angka TPS ini. Angka yang Anda ketik tetap dicatat.',
    noContest: 'Tidak ada pemilihan ini di TPS tersebut.',
    last: 'Ini TPS terakhir. Ringkasan temuan ada di bawah daftar TPS.',
  },
  rows: {
    heading: 'Angka',
    site: 'Situs',
    siteOf: (value: string) => `Situs: ${value}`,
    siteMissing: 'belum dibaca',
    siteWithheld: 'ditahan sumber',
    hidden: 'disembunyikan',
    read: (row: string) => `Angka formulir, ${row}`,
    readShort: 'Formulir',
    match: 'Cocok',
    save: 'Simpan',
    unreadable: 'Tidak terbaca',
    unreadableOf: (row: string) => `Tidak terbaca, ${row}`,
    matchOf: (row: string) => `Cocok, ${row}`,
    saveOf: (row: string) => `Simpan, ${row}`,
    difference: (difference: string) => `selisih ${difference}`,
    unread: 'belum diperiksa',
    changedSince: '(angka situs berubah sejak diperiksa)',
    needsNumber: 'Ketik angka pada formulir dahulu, atau tandai tidak terbaca.',
    allMatch: 'Sisa baris cocok semua',
    undo: 'Urungkan',
    said: (row: string, outcome: string) => `${row}: ${outcome}`,
    saidAll: (count: string) => `${count} baris ditandai cocok`,
    undone: 'Tanda terakhir diurungkan.',
  },
  note: {
    label: (row: string) => `Catatan untuk ${row}`,
    hint: 'Tulis setelah barisnya ditandai. Jangan menulis nama atau data pribadi.',
  },
  form: {
    heading: 'Formulir',
    page: (page: number) => `Hal. ${page}`,
    open: 'Buka ukuran penuh',
    broken: 'Foto tidak dapat dimuat.',
  },
  list: {
    heading: 'Daftar TPS',
    step: { untouched: 'belum', begun: 'sebagian', done: 'selesai' },
    here: 'sedang dibuka',
    differs: (count: string) => `${count} berbeda`,
    unreadable: (count: string) => `${count} tidak terbaca`,
  },
  summary: {
    heading: 'Ringkasan temuan',
    none: 'Belum ada baris yang berbeda atau tidak terbaca.',
    caption: 'Baris yang tidak cocok atau tidak terbaca',
    columns: {
      tps: 'TPS',
      row: 'Baris',
      site: 'Situs',
      read: 'Formulir',
      outcome: 'Hasil',
      note: 'Catatan',
    },
    counts: (match: string, differs: string, unreadable: string, siteUnread: string) =>
      `${match} baris cocok, ${differs} berbeda, ${unreadable} tidak terbaca, ${siteUnread} belum ada di situs.`,
    blind: 'tanpa melihat angka situs',
    meaning:
      'Berbeda tidak berarti ada yang keliru di TPS: angka dapat dibetulkan dalam rapat pleno terbuka, sedangkan fotonya tetap foto asli.',
  },
  exchange: {
    heading: 'Unduh, ambil, hapus',
    csv: 'Unduh CSV',
    csvDiffering: (count: string) => `Unduh CSV, hanya yang berbeda (${count})`,
    json: 'Unduh JSON',
    /** In every line of a CSV. */
    remark: (isSimulation: boolean) =>
      `${isSimulation ? 'SIMULASI. ' : ''}Bacaan seorang pemeriksa, bukan hasil resmi. Berbeda tidak berarti ada yang keliru.`,
    nothing: 'Belum ada temuan untuk diunduh.',
    choose: 'Ambil temuan dari berkas (CSV atau JSON, paling besar 5 MB)',
    tooLarge: 'Berkas lebih besar dari 5 MB; tidak diambil.',
    unreadable: 'Berkas tidak dapat dibaca.',
    otherKind: (isSimulation: boolean) =>
      isSimulation
        ? 'Berkas ini berisi temuan simulasi, sedangkan halaman ini bukan simulasi; tidak diambil.'
        : 'Berkas ini bukan temuan simulasi, sedangkan halaman ini simulasi; tidak diambil.',
    elsewhere: (count: string) => `${count} temuan untuk pemilihan atau wilayah lain tidak diambil.`,
    merged: (added: string, replaced: string, older: string, same: string) =>
      `${added} temuan baru diambil, ${replaced} diganti karena lebih baru, ${older} lebih lama dibiarkan, ${same} sudah sama.`,
    fromFuture: (count: string) =>
      `${count} temuan bertanggal di masa depan; bacaan yang sudah ada di sini tidak diganti.`,
    conflicts: (count: string) => `${count} baris pernah dibaca berbeda; yang lebih baru dipakai.`,
    problems: (count: string) => `${count} baris berkas tidak diambil:`,
    more: (count: string) => `dan ${count} lagi`,
    remove: 'Hapus semua temuan di meja ini',
    confirm: (count: string) => `Hapus ${count} temuan dari perangkat ini? Ini tidak dapat diurungkan.`,
    yes: 'Ya, hapus',
    no: 'Batal',
    removed: 'Semua temuan di meja ini dihapus dari perangkat ini.',
    remarks: (contest: string, place: string, time: string) => [
      `Temuan pemeriksaan foto formulir C.Hasil: ${contest}, ${place}`,
      `Diunduh ${time} dari Sirekap Info Publik`,
      'Bacaan seorang pemeriksa, bukan hasil resmi. Berbeda tidak berarti ada yang keliru.',
      'nilai_situs kosong: sumber belum memuat angka. nilai_formulir kosong: tidak terbaca.',
    ],
  },
  help: {
    open: 'Bantuan pintasan',
    heading: 'Pintasan papan ketik',
    intro:
      'Huruf hanya berlaku di kolom angka yang masih kosong dan pada tombol di meja ini, tidak pernah saat menulis catatan. Pintasan huruf dapat dimatikan di Cara memeriksa.',
    keys: [
      ['Enter', 'cocok bila kolom kosong; bila berisi angka, simpan dan bandingkan'],
      ['0–9', 'ketik angka pada formulir'],
      ['T', 'tidak terbaca'],
      ['S', 'sisa baris TPS ini cocok semua'],
      ['U', 'urungkan tanda terakhir'],
      ['C', 'tulis catatan untuk baris ini; Enter kembali ke angkanya'],
      ['L', 'lanjut ke TPS berikutnya'],
      ['K', 'kembali ke TPS sebelumnya'],
      ['↑ ↓', 'pindah baris'],
      ['?', 'tampilkan bantuan ini'],
    ],
    close: 'Tutup',
  },
} as const;

const FILE_PROBLEM: Readonly<Record<FileProblem['kind'], string>> = {
  notJson: 'Berkas ini bukan JSON yang utuh; tidak diambil.',
  notFindings: 'Berkas ini bukan berkas temuan dari meja periksa; tidak diambil.',
  otherVersion: 'Berkas ini dari versi meja periksa lain; tidak diambil.',
  tooMany: 'Berkas ini memuat terlalu banyak temuan; tidak diambil.',
  openQuote: 'Tanda kutip tidak ditutup; tidak diambil.',
};

export function fileProblemText(problem: FileProblem): string {
  const text = FILE_PROBLEM[problem.kind];
  return problem.kind === 'openQuote' ? `Baris ${problem.line}: ${text}` : text;
}

const COLUMN_HINTS: Partial<Readonly<Record<Column, string>>> = {
  kode: 'kode TPS harus 13 angka; aplikasi lembar kerja kadang mengubahnya menjadi 3,2E+12',
  hasil: 'hasil tidak sesuai dengan kedua angkanya',
};

export function lineProblemText(problem: LineProblem): string {
  if (problem.kind === 'wrongCells') return `Baris ${problem.line}: jumlah kolomnya tidak sesuai.`;
  const hint = COLUMN_HINTS[problem.column];
  return `Baris ${problem.line}: isi kolom ${problem.column} tidak dikenal${hint === undefined ? '' : ` (${hint})`}.`;
}
