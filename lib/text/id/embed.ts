/** Words of frames in other people's pages, of pictures, and of the page that hands them out. */
export const embedText = {
  source: (name: string) => `Sumber: ${name}`,
  failingSince: (time: string) =>
    `Sumber tidak menjawab dengan baik sejak ${time}; yang tampil adalah angka terakhir yang diterima.`,
  simulated: 'Angka, nama calon, dan formulir rekaan. Bukan data KPU.',
  official: 'Bukan hasil resmi; hasil resmi ditetapkan dalam rapat pleno terbuka.',
  more: (count: string) => `dan ${count} wilayah lain, di halaman sumbernya`,
  frame: {
    title: (what: string, place: string) => `${what}, ${place}`,
    open: (site: string) => `Buka angka lengkap, formulir, dan waktunya di ${site}`,
    newTab: '(membuka tab baru)',
    missing: 'Sematan ini tidak ada',
    missingBody: 'Alamat wilayah, peta, atau grafiknya tidak dikenal.',
    down: 'Sumber data belum menjawab',
    downBody: 'Belum ada angka yang pernah diterima untuk wilayah ini. Muat ulang beberapa saat lagi.',
  },
  showing: {
    numbers: 'Perolehan suara sementara',
    children: (unit: string) => `Perolehan suara per ${unit}`,
    progress: (unit: string) => `TPS masuk per ${unit}`,
  },
  choose: {
    numbers: 'Angka',
    children: (unit: string) => `Grafik per ${unit}`,
    progress: 'Grafik TPS masuk',
    map: (statistic: string) => `Peta: ${statistic}`,
  },
  page: {
    link: 'Sematkan di artikel',
    title: (place: string) => `Sematkan ${place}`,
    heading: 'Sematkan di artikel',
    intro:
      'Salin kode di bawah ke halaman Anda. Sematan selalu memuat tanda sementara, jumlah TPS masuk, waktu sumber, dan tautan ke halaman ini; tidak ada pilihan untuk menghilangkannya. Angkanya diperbarui sendiri.',
    what: 'Yang disematkan',
    shape: 'Bentuk peta',
    preview: 'Pratinjau',
    code: 'Kode',
    copy: 'Salin kode',
    copied: 'Kode disalin',
    notCopied: 'Tidak dapat menyalin; pilih teksnya dan salin sendiri',
    script:
      'Baris kedua menyesuaikan tinggi sematan dengan isinya; cukup satu untuk seluruh halaman. Tanpa baris itu sematan memakai tinggi tetap dan isinya dapat digulir.',
    noTracking: 'Sematan tidak memasang kuki dan tidak memuat apa pun dari pihak ketiga.',
    pictures: 'Atau sebagai gambar',
    picturesIntro:
      'Gambar tidak berubah sendiri: judul, tanda sementara, jumlah TPS masuk, sumber, waktu, dan alamat tertulis di dalamnya.',
    back: (place: string) => `Kembali ke angka ${place}`,
  },
  picture: {
    cropped: 'Pulau kecil yang jauh tidak tampak di gambar ini.',
    take: 'Unduh gambar',
    takeOf: (what: string, format: string) => `${what} sebagai ${format}`,
    address: (address: string) => `Angka terbaru dan formulir: ${address}`,
    boundaries: (name: string, licence: string) => `Batas wilayah: ${name} (${licence})`,
  },
} as const;
