/** Words of the home page. */
export const homeText = {
  title: 'Hasil hitung suara, sampai ke lembar formulirnya',
  lead: 'Periksa angka sementara di wilayah mana pun, turun sampai TPS, lalu bandingkan dengan foto formulir C.Hasil yang ditulis petugas.',
  steps: [
    'Cari desa, kelurahan, atau kecamatan Anda di kolom di atas, atau pilih pemilihan dan provinsi.',
    'Ikuti wilayahnya turun sampai TPS Anda.',
    'Bandingkan angkanya dengan foto formulir.',
  ],
  howToRead: 'Cara membaca data ini',
  votingDay: 'Pemungutan suara',
  provinces: 'Pilih provinsi · TPS masuk',
  unreachable: 'Sumber data pemilihan ini sedang tidak dapat dihubungi.',
} as const;
