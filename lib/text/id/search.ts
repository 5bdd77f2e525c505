import { suggestionsText } from './suggestions.ts';

/** Words of the search field and of its results. */
export const searchText = {
  label: 'Cari desa, kecamatan, kode, atau TPS',
  findTps: 'Cari TPS Anda',
  example: 'Contoh: Karangsong TPS 5',
  placeholder: 'Desa, kode, atau TPS 8',
  submit: 'Cari',
  home: 'Atau mulai dari beranda',
  title: 'Cari wilayah atau TPS',
  titleOf: (query: string) => `Cari “${query}”`,
  inContest: (title: string) => `Dalam: ${title}`,
  everyContest: 'Cari di semua pemilihan pada hari terakhir',
  help: {
    heading: 'Yang dapat ditulis',
    items: [
      'nama desa/kelurahan, kecamatan, kabupaten/kota, atau provinsi: sukamaju',
      'beberapa nama sekaligus, agar yang bernama sama terpisah: sukamaju cilodong depok',
      'singkatan yang biasa: kel. sukamaju, kec. cilodong, jabar, DKI',
      'nomor TPS dengan desanya: TPS 8 Pulau Harapan',
      'kode wilayah: 2, 4, 6, 10, atau 13 angka, dengan atau tanpa titik',
    ],
  },
  problems: {
    empty: 'Tulislah nama desa, kecamatan, atau kode wilayah yang dicari.',
    tooShort: 'Tulislah paling sedikit dua huruf atau dua angka.',
    tooLong: 'Terlalu panjang. Nama tempat dengan kecamatan dan kabupatennya sudah cukup.',
    noWords: 'Tidak ada huruf Latin atau angka yang dapat dicari.',
    onlyTps:
      'Nomor TPS ada di setiap desa. Tambahkan nama desa atau kelurahannya, misalnya: TPS 8 Pulau Harapan.',
  },
  unavailable: 'Daftar wilayah sedang tidak dapat diambil dari sumbernya. Coba lagi sebentar lagi.',
  nothing:
    'Tidak ada wilayah yang cocok. Periksa ejaannya, atau tulis nama kecamatan atau kabupatennya saja.',
  shallow:
    'Nama kecamatan dan desa belum diindeks di situs ini. Carilah nama kabupaten/kota, lalu turun dari sana; kode wilayah dapat dicari.',
  partial: 'Tidak ada wilayah yang memuat semua kata itu. Ini yang paling mendekati.',
  found: (count: string) => `${count} wilayah cocok.`,
  listed: (listed: string, count: string) => `${listed} dari ${count} wilayah yang cocok.`,
  results: suggestionsText.results,
  narrow: 'Persempit menurut provinsi',
  code: (code: string) => `Kode ${code}`,
  tps: {
    absent: suggestionsText.absentTps,
    unknown: (number: string) => `TPS ${number} belum dapat diperiksa di sini.`,
  },
} as const;
