/** Words of the page that explains data files. */
export const dataPageText = {
  title: 'Unduh data',
  lead: 'Setiap tabel di situs ini dapat dibawa pulang: sebagai CSV, JSON, atau Excel, tanpa pendaftaran.',
  rules: {
    heading: 'Yang selalu ikut',
    list: [
      'Angka Hitung Suara sementara dan bukan hasil resmi. Sebut bahwa angkanya sementara, waktunya, dan jumlah TPS masuk setiap kali mengutip.',
      'D.Hasil (Rekapitulasi) ada di kolom recap_… sendiri. Jangan mencampurnya dengan kolom votes_….',
      'Kode wilayah adalah kode Kementerian Dalam Negeri (Kemendagri), bukan kode BPS: angka yang sama dapat berarti tempat lain. Jangan menggabungkannya dengan data BPS menurut kode.',
      'Sel kosong atau null berarti tidak diketahui, bukan nol. Kolom state menyebut alasannya.',
      'Baris pertama berkas wilayah adalah wilayah itu sendiri: jangan ikut dijumlahkan.',
      'Partisipasi dan suara tidak sah dijumlahkan situs ini dari TPS yang dokumennya sudah dibaca; jumlah TPS-nya ada di kolom sebelahnya.',
      'Data simulasi memuat kata SIMULASI di nama berkas, di setiap baris, dan di catatannya.',
    ],
  },
  addresses: {
    heading: 'Alamat',
    caption: 'Alamat berkas dan isinya',
    columns: ['Alamat', 'Isi'],
    list: [
      ['/{pemilihan}/data.csv', 'Nasional: satu baris per provinsi'],
      ['/{pemilihan}/{kode}/data.csv', 'Tabel halaman wilayah, atau formulir satu TPS'],
      [
        '/{pemilihan}/{kode}/data/{tingkat}.csv',
        'Semua wilayah setingkat di dalamnya, misalnya data/kecamatan.csv untuk sebuah provinsi; tingkat: provinsi, kabkota, kecamatan, desa, tps',
      ],
      [
        '/{pemilihan}/{kode}/data/tps.csv',
        'Setiap TPS sebuah desa atau kecamatan: semua angka formulir, hasil pemeriksaan, alamat fotonya',
      ],
      ['/{pemilihan}/{kode}/umpan.atom', 'Perubahan angka (RSS); juga umpan.json'],
      ['/api/rekap/{pemilihan}/{kode}', 'Angka halaman sebagai JSON untuk penyegaran; belum stabil'],
      ['/api/cari?q=', 'Mencari wilayah dan TPS'],
      ['/openapi.json', 'Penjelasan semua alamat untuk program (OpenAPI 3.1)'],
      [
        '/{pemilihan}/{kode}/data.csv-metadata.json',
        'Catatan, jenis, dan arti kolom CSV di alamat yang sama',
      ],
    ],
    formats:
      'Ganti .csv dengan .json atau .xlsx. Awali alamat dengan /en untuk bahasa Inggris; nama kolom tetap sama.',
    bounds: (most: string) =>
      `Satu berkas meminta paling banyak ${most} dokumen dari sumber. Yang lebih besar ditolak dengan kode 403: ambil per bagian.`,
  },
  formats: {
    heading: 'Format',
    list: [
      [
        'CSV',
        'UTF-8 tanpa BOM, RFC 4180, koma sebagai pemisah, titik sebagai desimal. Baris pertama nama kolom, lalu hanya data, jadi program dapat langsung membukanya; kolom layer di setiap baris menyebut bahwa angkanya sementara. Catatan, jenis, dan arti kolom ada di berkas di sebelahnya dengan akhiran .csv-metadata.json (W3C CSV on the Web). Teks (termasuk kode) diapit tanda kutip, angka tidak. Sel yang dapat dianggap rumus diawali tanda petik tunggal.',
      ],
      [
        'JSON',
        'Angka yang sama dengan di halaman. "version": 2; versi naik bila arti sebuah kolom berubah. Suara ditulis menurut urutan surat suara di "ballots".',
      ],
      [
        'Excel',
        'Pakai berkas .xlsx: terbuka benar di Excel berbahasa Indonesia, dengan kode sebagai teks dan angka sebagai angka, persen sebagai persen (57,98) seperti di CSV. Baris pertama menyebut isi tabel, baris kedua nama kolom; lembar kedua memuat catatan dan arti kolom.',
      ],
    ],
    csvInExcel:
      'Membuka CSV di Excel: pakai Data › Dari Teks/CSV, pilih UTF-8 dan pemisah koma, dan jadikan kolom code dan parent Teks.',
  },
  caching: {
    heading: 'Mengambil berkala',
    body: 'Setiap jawaban punya ETag dan Last-Modified yang hanya berubah bila isinya berubah. Kirim If-None-Match: bila belum berubah, jawabannya 304 tanpa isi. Sekali per menit sudah cukup; angka di sumber tidak lebih sering berubah. Membaca dari halaman lain (CORS) terbuka untuk siapa pun. Bila sumber tidak menjawab, angka terakhir tetap diberikan dengan keterangan sejak kapan; tanpa angka tersimpan jawabannya 503 dengan Retry-After.',
  },
  columns: {
    region: 'Kolom berkas wilayah',
    tps: 'Kolom berkas TPS',
    columns: ['Kolom', 'Arti'],
    caption: (heading: string) => `${heading}, menurut nama dan arti`,
  },
  examples: {
    heading: 'Contoh',
    intro: 'Dengan alamat situs ini di tempat SITUS.',
    list: [
      ['curl', 'Hanya bila berubah'],
      ['R', 'Data frame'],
      ['Python', 'pandas'],
      ['JavaScript', 'D3, di peramban, dari halaman mana pun'],
    ],
  },
  licence: {
    heading: 'Sumber dan lisensi',
    caption: 'Penerbit dan lisensi tiap pemilihan',
    columns: ['Pemilihan', 'Penerbit', 'Lisensi'],
  },
} as const;
