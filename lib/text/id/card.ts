/** Words of share cards, and of titles and descriptions that carry numbers. */
export const cardText = {
  votes: (count: string) => `${count} suara`,
  notRead: 'belum dibaca',
  /** A figure of an option without its name: `no. 2: 45,67%`. */
  numbered: (number: string, figure: string) => `no. ${number}: ${figure}`,
  named: (number: string, name: string, figure: string) => `${number} ${name}: ${figure}`,
  /** Below the least coverage of which a share is told. */
  tooFewIn: 'Baru sedikit TPS yang masuk: persentasenya belum dapat mewakili wilayah ini.',
  severalSlates: 'Calon berbeda tiap wilayah, jadi suaranya tidak dijumlahkan.',
  tooMany: (count: string) => `${count} pilihan di surat suara. Angkanya ada di halaman ini:`,
  updated: (time: string) => `Diperbarui sumber ${time}`,
  fetched: (time: string) => `Diperiksa ${time}`,
  /** What a share card shows, for who does not see it. */
  alt: (place: string, contest: string) => `Kartu ringkasan hitung suara sementara: ${place}, ${contest}`,
  checkAt: 'Periksa di',
  badge: 'SEMENTARA · dari C.Hasil',
  simulation: 'SIMULASI · angka dan nama rekaan, bukan data KPU',
  notOfficial: 'Bukan hasil resmi. Hasil resmi ditetapkan dalam rapat pleno terbuka.',
} as const;
