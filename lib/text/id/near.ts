/** Words of "TPS near me". */
export const nearText = {
  button: 'TPS di dekat saya',
  before:
    'Posisi Anda dicocokkan dengan peta batas di perangkat ini dan tidak pernah dikirim. Peta batasnya dimuat bertahap dari situs ini (sekitar 30–60 KB), jadi server situs dapat melihat kecamatan mana yang dimuat, seperti ketika Anda membuka halamannya.',
  asking: 'Menunggu posisi dari perangkat Anda …',
  matching: 'Mencocokkan posisi dengan peta batas di perangkat ini …',
  problems: {
    unsupported: 'Peramban ini tidak dapat memberi posisi di sini. Cari nama desa/kelurahan Anda.',
    denied: 'Izin posisi tidak diberikan. Anda tetap dapat mencari nama desa/kelurahan.',
    unavailable: 'Perangkat Anda tidak dapat menentukan posisinya. Cari nama desa/kelurahan Anda.',
    timeout:
      'Perangkat Anda belum juga memberi posisi. Coba lagi di tempat terbuka, atau cari nama desa/kelurahan.',
    failed: 'Peta batas atau nama wilayah tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    outside: 'Posisi Anda di luar batas Indonesia menurut peta batas situs ini.',
    notListed: 'Wilayah di posisi Anda tidak ada dalam daftar pemilihan di situs ini.',
  },
  around: (place: string) => `Anda kira-kira berada di sekitar ${place}.`,
  off: (distance: string) => `Posisinya di luar batas yang digambar, ${distance} dari wilayah ini.`,
  accuracy: (distance: string) => `Ketelitian perangkat: ±${distance}.`,
  metres: (count: string) => `${count} m`,
  kilometres: (count: string) => `${count} km`,
  endsAt: {
    desa: '',
    imprecise: 'Posisi kurang teliti untuk memilih desa/kelurahan. Pilih dari daftar wilayahnya:',
    boundaries:
      'Peta batas situs ini tidak memuat wilayah yang lebih kecil di sini. Pilih dari daftar wilayahnya:',
  },
  others: 'Dekat batas; mungkin juga:',
  addressNote:
    'TPS Anda mengikuti alamat dalam daftar pemilih, yang dapat berbeda dari tempat Anda berada sekarang.',
} as const;
