/** Words of the home page. */
export const homeText = {
  title: 'Hasil hitung suara, sampai ke lembar formulirnya',
  lead: 'Periksa angka sementara di wilayah mana pun, turun sampai TPS, lalu bandingkan dengan foto formulir C.Hasil yang ditulis petugas.',
  steps: [
    'Pilih pemilihan dan provinsi.',
    'Ikuti kabupaten/kota, kecamatan, dan desa/kelurahan sampai TPS Anda.',
    'Bandingkan angkanya dengan foto formulir.',
  ],
  howToRead: 'Cara membaca data ini',
  votingDay: 'Pemungutan suara',
  provinces: 'Pilih provinsi · TPS masuk',
  unreachable: 'Sumber data pemilihan ini sedang tidak dapat dihubungi.',
} as const;
