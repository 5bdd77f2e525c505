/** Words of the home page. */
export const homeText = {
  title: 'Angka setiap TPS, sampai ke foto formulirnya',
  orFromMap: 'Atau turun dari peta',
  howHeading: 'Cara memeriksa',
  map: 'Peta menurut provinsi',
  mapSwitch: 'Peta pemilihan lain',
  /** What can be said of a contest whose candidates differ from place to place. */
  complete: (complete: string, all: string) => `${complete} dari ${all} provinsi lengkap.`,
  completeUnknown: (count: string) => `${count} belum diketahui.`,
  ownCandidates: 'Calon berbeda tiap wilayah.',
  steps: [
    'Cari desa, kelurahan, atau kecamatan Anda di kolom di atas, atau pilih pemilihan dan provinsi.',
    'Ikuti wilayahnya turun sampai TPS Anda.',
    'Bandingkan angkanya dengan foto formulir.',
  ],
  howToRead: 'Cara membaca data ini',
  votingDay: 'Pemungutan suara',
  provinces: 'Pilih provinsi · TPS masuk',
  unreachable: 'Data pemilihan ini sedang tidak dapat diambil dari sumbernya.',
} as const;
