/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Kutip, unduh, pasang, ikuti',
  /** Title of the page that has it all. */
  title: (place: string) => `Kutip, unduh, pasang, ikuti: ${place}`,
  open: 'Teks kutipan, kode QR, semua berkas, pasang di situs Anda, ikuti perubahan',
  back: (place: string) => `Kembali ke angka ${place}`,
} as const;
