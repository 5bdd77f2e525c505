/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Kutip, unduh, sematkan, ikuti',
  /** Title of the page that has it all. */
  title: (place: string) => `Kutip, unduh, sematkan, ikuti: ${place}`,
  open: 'Kutipan, kode QR, semua berkas, sematan, umpan',
  back: (place: string) => `Kembali ke angka ${place}`,
} as const;
