/** Words of feeds: what changed in a region, for those who follow it. Neutral: never who has more. */
export const followText = {
  feedTitle: (place: string, contest: string) => `${place} – ${contest}: perubahan angka`,
  feedSubtitle: (place: string) =>
    `Kapan angka, kemajuan, atau keadaan data ${place} berubah. Lapisan Hitung Suara (C.Hasil), sementara.`,
  atomLink: (place: string) => `Umpan Atom: perubahan angka ${place}`,
  follow: 'Ikuti perubahan angkanya:',
  formats: { atom: 'umpan Atom', json: 'umpan JSON' },
  entryTitle: (place: string, reasons: string) => `${place}: ${reasons}`,
  /** Short, for titles. */
  reasons: {
    first: 'mulai dicatat',
    withheld: 'angka ditahan oleh sumber',
    shownAgain: 'sumber menampilkan lagi angkanya',
    votesShown: 'perolehan suara mulai terbit',
    votesGone: 'sumber tidak lagi memuat perolehan suara',
    votesMissing: 'sebagian perolehan suara tidak ada lagi di sumber',
    votesComplete: 'perolehan suara kembali lengkap',
    recapPublished: 'D.Hasil terbit',
    recapGone: 'sumber tidak lagi memuat D.Hasil',
    event: 'jenis pemungutan suara berubah',
    down: 'ada angka yang turun',
    complete: 'semua TPS masuk',
    incompleteAgain: 'tidak lagi semua TPS masuk',
    progress: 'TPS masuk bertambah',
    corrected: 'angka berubah tanpa TPS baru',
  },
  /** A sentence each, where the short words are not enough. */
  explained: {
    first: 'Situs ini mulai mencatat perubahan wilayah ini; keadaan sebelumnya tidak tercatat.',
    withheld:
      'Semua perolehan suara di dokumen sumber nol. Itu bukan nol suara: sumber tidak menampilkan angkanya.',
    shownAgain: '',
    votesShown: '',
    votesGone: 'Tidak adanya angka tidak berarti nol suara.',
    votesMissing: 'Tidak adanya angka tidak berarti nol suara.',
    votesComplete: '',
    recapPublished:
      'Berita acara rapat pleno terbuka ada di halaman wilayah ini, terpisah dari angka Hitung Suara di bawah.',
    recapGone: '',
    event: '',
    down: 'Angka yang turun dapat berarti salah baca atau salah kirim sudah dibetulkan; sumber tidak menerbitkan alasannya.',
    complete: 'Angka tetap sementara sampai ditetapkan dalam rapat pleno terbuka.',
    incompleteAgain: '',
    progress: '',
    corrected:
      'Sumber mengubah perolehan suara tanpa menambah TPS masuk; sumber tidak menerbitkan alasannya.',
  },
  progress: (now: string) => `TPS masuk: ${now}`,
  votesOf: (name: string, votes: string, share: string) => `${name}: ${votes} suara (${share} suara sah)`,
  votesWithoutShare: (name: string, votes: string) => `${name}: ${votes} suara`,
  votesMissing: (name: string) => `${name}: belum ada data`,
  change: (line: string, before: string, difference: string) =>
    `${line}; sebelumnya ${before} (${difference})`,
  before: (line: string, before: string) => `${line}; sebelumnya ${before}`,
  noVotes: {
    withheld: 'Perolehan suara: ditahan sumber',
    notReported: 'Perolehan suara: belum ada data',
    noTotals: 'Perolehan suara: calon berbeda tiap wilayah, tidak dijumlahkan',
  },
  recap: {
    published: 'Rekapitulasi (D.Hasil): sudah terbit, lihat halaman wilayah',
    none: 'Rekapitulasi (D.Hasil): belum terbit',
    unknown: 'Rekapitulasi (D.Hasil): sedang tidak dapat diperiksa',
  },
  layer: (layer: string) => `Lapisan: ${layer}`,
  eventKind: (event: string) => `Jenis: ${event}`,
  markedPlace: (place: string, event: string) => `${place}: ${event}`,
  seen: (time: string) => `Dilihat situs ini: ${time}`,
  sourceTime: (time: string) => `Waktu sumber: ${time}`,
  document: (url: string) => `Dokumen sumber: ${url}`,
  separator: ' · ',
} as const;
