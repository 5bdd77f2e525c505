/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Kutip, unduh, pasang, ikuti',
  /** Title of the page that has it all. */
  title: (place: string) => `Kutip, unduh, pasang, ikuti: ${place}`,
  open: 'Semuanya di satu halaman',
  back: (place: string) => `Kembali ke angka ${place}`,
  /** Of the row below the first numbers. */
  row: 'Bawa angka ini',
  copyNumbers: 'Salin angka',
  picture: 'Gambar',
  embed: 'Pasang',
  data: 'Data',
  share: 'Bagikan',
  copied: 'Tersalin',
  copyFailed: 'Teksnya sudah dipilih; salin sendiri.',
  whatsapp: 'Kirim lewat WhatsApp',
  embedHint: 'Bingkai yang angkanya diperbarui sendiri, untuk artikel atau situs Anda.',
  follow: 'Ikuti perubahan',
  votesOf: (name: string, votes: string, share: string | null) =>
    share === null ? `${name}: ${votes} suara` : `${name}: ${votes} suara (${share})`,
} as const;
