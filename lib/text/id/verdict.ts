import type { MissingPart, Verdict } from '../../domain/verdict.ts';

interface Sentence {
  /** One sentence that a twelve-year-old understands. */
  readonly title: string;
  readonly body: string;
  /** What to do next; null where that depends on the failing rule. */
  readonly next: string | null;
}

type Simple = Exclude<Verdict['kind'], 'partlyRead'> | 'notPublished' | 'withdrawn';

const COME_BACK = 'Lihat lagi nanti: halaman ini diperbarui sendiri bila sumber memuat data baru.';

const simple: Readonly<Record<Simple, Sentence>> = {
  noData: {
    title: 'Belum ada data dari TPS ini.',
    body: 'Sumber belum menerima foto maupun angka. Itu sering karena jaringan; bukan berarti nol suara.',
    next: COME_BACK,
  },
  withheld: {
    title: 'Angka ditahan oleh sumber.',
    body: 'Sumber menampilkan nol untuk seluruh desa/kelurahan ini padahal TPS-nya sudah masuk. Itu bukan nol suara.',
    next: 'Bacalah angkanya pada foto formulir bila sudah ada.',
  },
  scanNotRead: {
    title: 'Foto sudah ada, angka belum dibaca.',
    body: 'Sumber sudah memuat foto formulir, tetapi belum memuat angkanya.',
    next: 'Bacalah sendiri angkanya pada foto formulir di bawah.',
  },
  passes: {
    title: 'Angka TPS ini cocok satu sama lain.',
    body: 'Konsisten: semua pemeriksaan yang dapat dilakukan pada formulir ini terpenuhi. Itu belum berarti angkanya sama dengan yang tertulis di kertas.',
    next: null,
  },
  inconsistent: {
    title: 'Ada angka di TPS ini yang tidak cocok satu sama lain.',
    body: 'Tidak konsisten: salah baca, salah tulis, atau formulir yang belum lengkap. Ketidakcocokan dibetulkan dalam rapat pleno terbuka.',
    next: null,
  },
  attention: {
    title: 'Ada angka di TPS ini yang perlu dicermati.',
    body: 'Angkanya di luar kebiasaan, tetapi bisa saja wajar.',
    next: null,
  },
  notPublished: {
    title: 'Sumber belum menerbitkan apa pun untuk TPS ini.',
    body: 'TPS ini ada dalam daftar sumber, tetapi dokumennya belum ada. Belum ada data tidak berarti nol suara.',
    next: COME_BACK,
  },
  withdrawn: {
    title: 'Sumber menarik dokumen TPS ini.',
    body: 'Dokumennya pernah terbit dan kini tidak ada lagi di sumber. Itu bukan nol suara.',
    next: COME_BACK,
  },
};

// The form's model, and with it the pages, may be unknown.
function onPages(pages: string): string {
  return pages === '' ? 'formulir' : `formulir halaman ${pages}`;
}

/** The closed set of sentences at the top of a TPS page. */
export const verdictText = {
  ...simple,
  partlyRead: {
    votes: {
      title: 'Baru sebagian terbaca: perolehan suara belum ada.',
      body: 'Angka lain pada formulir sudah dibaca, perolehan suara belum.',
      next: 'Bacalah sendiri perolehan suaranya pada foto formulir bila sudah ada.',
    },
    someVotes: {
      title: 'Baru sebagian terbaca: perolehan suara belum lengkap.',
      body: 'Suara sebagian pilihan sudah dibaca, suara pilihan lain belum. Selama itu jumlah dan persentasenya tidak dapat dihitung.',
      next: 'Bacalah sendiri suara yang belum ada pada foto formulir bila sudah ada.',
    },
    administration: {
      title: 'Baru sebagian terbaca: bagian pemilih dan surat suara belum ada.',
      body: 'Perolehan suara sudah dibaca, tetapi belum dapat diperiksa dengan angka lain.',
      next: 'Bandingkan sendiri perolehan suaranya dengan foto formulir bila sudah ada.',
    },
    validVotes: {
      title: 'Baru sebagian terbaca: jumlah suara sah belum ada.',
      body: 'Perolehan suara sudah dibaca, tetapi jumlah suara sah yang tertulis pada formulir belum, jadi keduanya belum dapat dibandingkan.',
      next: 'Bandingkan sendiri perolehan suaranya dengan foto formulir bila sudah ada.',
    },
  } satisfies Record<MissingPart, Sentence>,
  next: {
    compare: (figures: string, pages: string) => `Bandingkan angka ${figures} dengan ${onPages(pages)}.`,
    noScan: (figures: string, pages: string) =>
      `Foto ${onPages(pages)} belum ada. Angka ${figures} dapat dibandingkan setelah fotonya dimuat sumber.`,
    look: (place: string, figure: string, page: string) =>
      `Lihat dulu angka ${place} pada ${figure} di formulir halaman ${page}.`,
    votes: 'perolehan suara',
    whenDifferent: 'Bila formulirnya berbeda, lihat',
    report: 'cara melaporkannya',
  },
  more: (count: string) => `dan ${count} pemeriksaan lain`,
  allChecks: 'Lihat semua pemeriksaan',
  toForm: (page: string) => `Foto halaman ${page}`,
  /** Beside the sentence, never part of it. */
  otherContest: (contests: string) =>
    `Perlu dicermati: jumlah pemilih yang datang berbeda dengan formulir ${contests} di TPS yang sama.`,
} as const;
