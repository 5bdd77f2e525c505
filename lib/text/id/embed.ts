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
    others: (count: string) => `Tampilkan ${count} wilayah lain`,
    missing: 'Bingkai ini tidak ada',
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
    link: 'Pasang di situs Anda',
    title: (place: string) => `Pasang di situs Anda: ${place}`,
    heading: 'Pasang di situs Anda',
    intro:
      'Salin kode di bawah ke halaman Anda. Bingkainya selalu memuat tanda sementara, jumlah TPS masuk, waktu sumber, dan tautan ke halaman ini; tidak ada pilihan untuk menghilangkannya. Angkanya diperbarui sendiri.',
    what: 'Yang dipasang',
    shape: 'Bentuk peta',
    preview: 'Pratinjau',
    code: 'Kode',
    copy: 'Salin kode',
    copied: 'Kode disalin',
    notCopied: 'Tidak dapat menyalin; pilih teksnya dan salin sendiri',
    script:
      'Baris kedua menyesuaikan tinggi bingkai dengan isinya; cukup satu untuk seluruh halaman. Tanpa baris itu bingkai memakai tinggi tetap dan isinya dapat digulir.',
    noTracking: 'Bingkainya tidak memasang kuki dan tidak memuat apa pun dari pihak ketiga.',
    pictures: 'Atau sebagai gambar',
    picturesIntro:
      'Gambar tidak berubah sendiri: judul, tanda sementara, jumlah TPS masuk, sumber, waktu, dan alamat tertulis di dalamnya.',
    back: (place: string) => `Kembali ke angka ${place}`,
  },
  picture: {
    cropped: 'Pulau kecil yang jauh tidak tampak di gambar ini.',
    takeOf: (what: string, format: string) => `${what} sebagai ${format}`,
    address: (address: string) => `Angka terbaru dan formulir: ${address}`,
    boundaries: (name: string, licence: string) => `Batas wilayah: ${name} (${licence})`,
  },
} as const;
