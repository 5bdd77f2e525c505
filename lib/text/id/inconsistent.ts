/** Words of the lists of TPS whose figures do not agree with each other. Neutral: a list of numbers, never of people. */
export const inconsistentText = {
  title: (place: string) => `TPS tidak konsisten, ${place}`,
  heading: 'TPS tidak konsisten',
  meaning:
    'Tidak konsisten berarti angka pada satu dokumen TPS tidak cocok satu sama lain. Sebabnya dapat salah baca, salah tulis, atau salah hitung; yang memastikan adalah foto formulirnya.',
  found: (inconsistent: string, checked: string) =>
    `${inconsistent} dari ${checked} TPS yang dapat diperiksa tidak konsisten.`,
  read: (read: string, total: string) => `Dokumen yang sudah dibaca situs ini: ${read} dari ${total} TPS.`,
  readOnly: (read: string) => `Dokumen yang sudah dibaca situs ini: ${read} TPS.`,
  notRead: 'Situs ini belum membaca dokumen TPS di wilayah ini, jadi belum ada yang dapat didaftar.',
  none: 'Di antara dokumen yang sudah dibaca, tidak ada TPS yang tidak konsisten.',
  listHeading: 'Daftar TPS',
  order: 'Selisih terbesar lebih dulu. Selisih adalah sisi kiri aturan dikurangi sisi kanannya.',
  shown: (shown: string, all: string) =>
    `Tampil ${shown} dari ${all} TPS; sisanya ada di daftar per wilayah.`,
  listCaption: (place: string) =>
    `TPS tidak konsisten di ${place}, dengan aturan yang tidak terpenuhi dan selisihnya`,
  columns: { tps: 'TPS', rule: 'Aturan yang tidak terpenuhi', gap: 'Selisih', form: 'Formulir' },
  form: 'Lihat foto',
  countsHeading: (level: string) => `Menurut ${level}`,
  countsCaption: (level: string, place: string) => `Jumlah TPS tidak konsisten per ${level} di ${place}`,
  counts: { place: 'Wilayah', inconsistent: 'Tidak konsisten', checked: 'Dapat diperiksa', share: 'Bagian' },
  back: (place: string) => `Kembali ke angka ${place}`,
  desk: 'Meja periksa',
} as const;
