/** Words about votes and ballot options. */
export const votesText = {
  votes: 'suara',
  heading: 'Perolehan suara sementara',
  kolomKosong: 'Kolom kosong',
  kolomKosongHint: 'tidak bergambar',
  unlisted: (id: string) => `Pilihan ${id} (tidak ada di daftar calon sumber)`,
  ballotNumber: (number: number) => `Nomor urut ${number}`,
  noNumber: 'Tanpa nomor urut',
  validVotes: 'Suara sah',
  /** While some option's votes are unknown. */
  incompleteTitle: 'Perolehan suara belum lengkap.',
  incomplete: (missing: string, all: string) =>
    `Sumber belum memuat suara untuk ${missing} dari ${all} pilihan. Selama itu suara sah, persentase, dan selisihnya tidak dapat dihitung.`,
  validVotesUnknown: 'Suara sah: belum dapat dihitung.',
  notAtThisTier: 'Suara tidak sah dan partisipasi diterbitkan sumber hanya per TPS; lihat formulir tiap TPS.',
  fromTps: {
    turnout: 'Partisipasi pemilih',
    invalid: 'Suara tidak sah',
    inconsistent: 'Tidak konsisten',
    basis: (tps: string) => `(dari ${tps} TPS)`,
    checked: (tps: string) => `(dari ${tps} TPS yang dapat diperiksa)`,
    checkedOnly: (coverage: string) => `(baru ${coverage} dapat diperiksa)`,
    tps: (count: string) => `${count} TPS`,
    tooFew: (least: string) =>
      `Terbaca kurang dari ${least} TPS wilayah ini: terlalu sedikit untuk menjadi angka wilayah, jadi yang tertulis hanya jumlah TPS yang terbaca.`,
    how: 'Dijumlahkan situs ini dari dokumen TPS yang sudah dibaca dan angkanya cocok satu sama lain; sumber menerbitkannya hanya per TPS.',
  },
  noVotes: 'Belum ada data perolehan suara.',
  sharesAre: 'Persentase dihitung dari suara sah.',
  halfLine: 'Garis tegak menandai 50% suara sah.',
  singlePair: {
    title: 'Satu pasangan calon melawan kolom kosong',
    body: 'Di surat suara hanya ada satu pasangan calon dan satu kolom kosong yang tidak bergambar. Mencoblos kolom kosong adalah suara sah. Pasangan calon terpilih hanya jika memperoleh lebih dari 50% suara sah (Pasal 54D UU 10/2016).',
  },
  jakarta: {
    title: 'Aturan lebih dari 50%',
    body: 'Gubernur DKI Jakarta terpilih jika memperoleh lebih dari 50% suara sah. Jika tidak ada, dua pasangan dengan suara terbanyak mengikuti putaran kedua (Pasal 10 ayat (2) dan (3) UU 2/2024).',
  },
  severalSlates:
    'Setiap wilayah di bawah ini memilih dari daftar calonnya sendiri, jadi suaranya tidak dijumlahkan. Buka wilayahnya untuk melihat nama calon.',
  slateUnknown: 'Daftar calon belum diterbitkan sumber; pilihan tampil dengan kode sumber.',
} as const;
