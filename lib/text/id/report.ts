/** Words of the ready text with which a reader asks for a figure to be looked at. Polite, and without a verdict. */
export const reportText = {
  heading: 'Laporkan ketidaksesuaian',
  intro:
    'Bila angka di situs berbeda dengan foto formulir, salin teks ini, isi angka yang Anda baca di formulir, lalu sampaikan kepada penyelenggara dan pengawas di bawah. Situs ini tidak mengirim apa pun dan tidak menerima data pribadi.',
  label: 'Teks laporan siap salin',
  copy: 'Salin teks',
  share: 'Bagikan',
  copied: 'Teks sudah disalin.',
  copyFailed: 'Teks tidak dapat disalin otomatis. Pilih teksnya, lalu salin.',
  addresseesHeading: 'Sampaikan kepada',
  addressees: {
    ppk: (kecamatan: string) => `Panitia Pemilihan Kecamatan (PPK) ${kecamatan}`,
    ppd: (distrik: string) => `Panitia Pemilihan Distrik (PPD) ${distrik}`,
    kpu: (kabkota: string) => `KPU ${kabkota}`,
    kip: (kabkota: string) => `Komisi Independen Pemilihan (KIP) ${kabkota}`,
    bawaslu: (kabkota: string) => `Bawaslu ${kabkota}, dapat melalui Panwaslu Kecamatan`,
    panwaslih: (kabkota: string) => `Panwaslih ${kabkota}, dapat melalui Panwaslih Kecamatan`,
    overseas: [
      'Panitia Pemilihan Luar Negeri (PPLN) setempat',
      'KPU Republik Indonesia',
      'Bawaslu Republik Indonesia',
    ],
  },
  text: {
    simulated: 'SIMULASI: angka rekaan, jangan disampaikan kepada siapa pun.',
    title: 'Permohonan pemeriksaan angka C.Hasil',
    contest: 'Pemilihan',
    tps: 'TPS',
    code: 'Kode TPS',
    event: 'Peristiwa',
    area: 'Wilayah',
    sourceTime: 'Waktu angka menurut sumber',
    sourceTimeUnknown: 'tidak disebut sumber',
    rows: 'Baris yang mohon diperiksa',
    row: (name: string, page: string | null, value: string) =>
      `${name}${page === null ? '' : ` (formulir halaman ${page})`}: di situs ${value}, di foto formulir ____`,
    unread: 'belum dibaca',
    checks: 'Pemeriksaan yang tidak terpenuhi',
    hints: 'Angka yang layak dilihat',
    links: 'Tautan',
    page: 'Halaman TPS',
    document: 'Dokumen sumber',
    photo: (page: string) => `Foto formulir halaman ${page}`,
    addressees: 'Disampaikan kepada',
    closing:
      'Angka di situs bersifat sementara dan dapat dibetulkan dalam rapat pleno terbuka. Permohonan ini hanya meminta agar angkanya diperiksa terhadap formulir.',
  },
} as const;
