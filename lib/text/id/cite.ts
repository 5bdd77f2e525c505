/** Words of a page's citation. */
export const citeText = {
  summary: 'Kutip halaman ini',
  made: 'Halaman ini dibuat ulang:',
  layer: 'Hitung Suara (C.Hasil), sementara, bukan hasil resmi.',
  simulation: 'SIMULASI, bukan data KPU.',
  noNumbers: 'Sumber belum menerbitkan angkanya.',
  accessed: 'Diakses',
  copy: 'Salin kutipan',
  copied: 'Kutipan tersalin.',
  copyFailed: 'Teksnya sudah dipilih; salin sendiri.',
  shortAddress: (address: string) => `Alamat pendek: ${address}`,
  qr: 'Kode QR alamat ini',
} as const;
