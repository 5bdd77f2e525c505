/** Words of pages that are only a message. */
export const messageText = {
  notFound: {
    title: 'Halaman tidak ditemukan',
    body: 'Tidak ada pemilihan, wilayah, atau TPS dengan alamat ini dalam daftar sumber.',
    codes:
      'Kode wilayah (Kemendagri, bukan BPS) terdiri atas 2 angka (provinsi), 4 (kabupaten/kota), 6 (kecamatan), 10 (desa/kelurahan), atau 13 (TPS).',
    isThere: (contest: string, code: string) => `Wilayah atau TPS dengan kode ${code} ada di ${contest}:`,
    isNot: (contest: string, code: string) =>
      `Kode ${code} tidak ada di ${contest}. Yang terdekat dan ada dalam daftar sumber:`,
    search: (code: string) => `Cari kode ${code} di situs ini`,
    home: 'Mulai dari beranda',
  },
  sourceDown: {
    title: 'Sumber data tidak dapat dihubungi',
    body: 'Halaman ini belum pernah kami ambil, dan sumber datanya sedang tidak menjawab. Karena itu belum ada angka yang dapat ditampilkan.',
    notLost:
      'Ini gangguan sambungan, bukan tanda bahwa datanya hilang atau nol. Halaman yang sudah pernah dibuka tetap tampil dengan angka terakhirnya.',
    again: 'Coba lagi',
    home: 'Ke beranda',
  },
  siteBusy: {
    title: 'Situs ini sedang sangat sibuk',
    body: 'Halaman ini belum pernah kami buat, dan saat ini terlalu banyak halaman yang diminta bersamaan. Karena itu belum ada angka yang dapat ditampilkan.',
    notLost:
      'Ini keterbatasan situs ini, bukan tanda bahwa datanya hilang atau nol, dan bukan gangguan pada sumbernya. Halaman yang sudah pernah dibuka tetap tampil dengan angka terakhirnya.',
    again: 'Coba lagi',
    home: 'Ke beranda',
  },
  siteFault: {
    title: 'Halaman tidak dapat ditampilkan',
    body: 'Ada kesalahan pada situs ini. Angkanya tidak berubah karenanya. Coba muat ulang halaman.',
    again: 'Muat ulang',
  },
} as const;
