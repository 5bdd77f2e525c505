/** Words of a region page. */
export const regionText = {
  withheld: {
    title: 'Angka ditahan oleh sumber',
    body: (time: string, progress: string) =>
      `Dokumen sumber tertanggal ${time}: ${progress}. Semua perolehan suaranya nol. Itu bukan nol suara: sumber tidak menampilkan angkanya.`,
    noLastGood: 'Kami tidak menyimpan angka sebelum ditahan untuk wilayah ini.',
    lastGood: 'Angka terakhir yang kami terima sebelumnya',
    lastGoodTime: (time: string) => `Dari dokumen sumber tertanggal ${time}`,
  },
  notPublished: {
    title: 'Sumber belum menerbitkan apa pun untuk wilayah ini',
    body: 'Wilayah ini ada dalam daftar sumber, tetapi dokumen hasilnya belum ada. Belum ada data tidak berarti nol suara. Pengiriman dapat terlambat karena jaringan atau karena pemungutan suara susulan.',
  },
  withdrawn: {
    title: 'Sumber menarik dokumen wilayah ini',
    body: 'Dokumen hasilnya pernah terbit dan kini tidak ada lagi di sumber. Itu bukan nol suara.',
    since: (time: string) => `Tidak ada lagi di sumber sejak ${time}.`,
  },
  notCounted: {
    title: 'Belum ada TPS yang masuk',
    body: 'Sumber belum menerima angka dari TPS mana pun di wilayah ini. Belum ada data tidak berarti nol suara.',
  },
  elsewhere: {
    parentRow:
      'Wilayah ini belum punya dokumen sendiri. Angka berikut diambil dari barisnya dalam tabel wilayah di atasnya.',
    provinces:
      'Sumber tidak menerbitkan dokumen nasional. Jumlah TPS masuk berikut dijumlahkan dari dokumen tiap provinsi.',
  },
  noContest: {
    title: 'Tidak ada pemilihan ini di wilayah ini',
    gubernur: (name: string) => `${name} tidak menyelenggarakan pemilihan gubernur.`,
    bupatiWalikota: (name: string) => `${name} tidak menyelenggarakan pemilihan bupati atau wali kota.`,
    presiden: (name: string) => `${name} tidak termasuk dalam pemilihan ini.`,
    yogyakarta:
      'Gubernur Daerah Istimewa Yogyakarta tidak dipilih melalui pemilihan; pengisian jabatannya diatur UU 13/2012.',
    jakarta: 'Wali kota dan bupati di DKI Jakarta tidak dipilih melalui pemilihan.',
  },
  /** Numbers that are larger than the forms behind them have room for. */
  rowCheck: {
    note: {
      inconsistent: (most: string) => `tidak konsisten: lebih dari ${most} suara`,
      attention: (most: string) => `perlu dicermati: lebih dari ${most} suara`,
    },
    title: {
      inconsistent: 'Jumlah ini memuat angka yang tidak konsisten',
      attention: 'Jumlah ini memuat angka yang perlu dicermati',
    },
    total: {
      inconsistent: (most: string) =>
        `Suaranya lebih banyak daripada yang dapat ditulis pada formulir TPS yang sudah masuk (paling banyak ${most}).`,
      /** Abroad, where how many boxes a form has is not known. */
      attention: (most: string) => `Suaranya sangat banyak untuk TPS yang sudah masuk (lebih dari ${most}).`,
    },
    rows: {
      inconsistent: 'Lebih banyak suara daripada yang dapat ditulis pada formulirnya:',
      attention: 'Suaranya sangat banyak untuk satu TPS:',
    },
    more: (count: string) => `dan ${count} lainnya`,
    body: 'Jumlah dan persentase di halaman ini ikut memuatnya. Bandingkan dulu dengan formulirnya.',
  },
  table: {
    checkEvery: { desa: 'Periksa semua TPS dalam satu tabel', kecamatan: 'Daftar TPS yang perlu dilihat' },
    desk: 'Meja periksa',
    heading: (level: string) => `Rincian per ${level}`,
    caption: (level: string, place: string) =>
      `Perolehan suara sementara dan TPS masuk per ${level} di ${place}`,
    place: 'Wilayah',
    tpsIn: 'TPS masuk',
    tpsInLong: 'dari seluruh TPS',
    votesOf: (label: string) => `Suara ${label}`,
    ownVotes: 'Suara menurut nomor urut',
    sumOfRows: 'Jumlah baris',
    published: 'Angka terbit',
    share: 'persen suara sah',
    sort: 'urutkan',
    toTable: 'Langsung ke tabel',
    mark: { inconsistent: 'tidak konsisten', attention: 'perlu dicermati' },
    tpsNumber: 'Nomor TPS',
    skipMap: 'Lewati peta, langsung ke tabel',
    empty: 'Sumber belum menerbitkan daftar wilayah di bawah ini.',
    namesOnly:
      'Sumber tidak menerbitkan rincian angka untuk wilayah-wilayah berikut. Buka wilayahnya untuk melihat dokumennya sendiri, bila ada.',
  },
  rollUp: {
    heading: 'Pemeriksaan penjumlahan',
    agrees: (rows: string) =>
      `Jumlah ${rows} sama dengan angka yang diterbitkan sumber untuk setiap pilihan.`,
    differs: (rows: string) =>
      `Tidak konsisten: jumlah ${rows} berbeda dari angka yang diterbitkan sumber. Dokumen tiap tingkat dibuat pada waktu yang berbeda, jadi selisih dapat hilang pada pembaruan berikutnya.`,
    incomplete: (rows: string) =>
      `Belum dapat diperiksa seluruhnya: dalam ${rows} atau angka terbitnya ada pilihan yang suaranya belum dimuat sumber. Yang dapat dibandingkan sama.`,
    without: (rows: string) => `${rows} belum memuat suara dan tidak ikut dijumlahkan.`,
    withheld: 'Tidak dapat diperiksa: sumber menahan angkanya.',
    notReported: 'Belum ada angka untuk diperiksa.',
    unreachable: 'Belum dapat diperiksa: datanya sedang tidak dapat diambil.',
    noRows: 'Tidak dapat diperiksa: belum ada baris yang memuat suara.',
    noTotals: 'Tidak ada angka total untuk diperiksa: setiap wilayah memiliki daftar calonnya sendiri.',
    option: 'Pilihan',
    not: 'tidak sama dengan',
    difference: 'Selisih',
    progressAgrees: (counted: string) => `TPS masuk menurut baris: ${counted}, sama dengan angka terbit.`,
    progressDiffers: (rows: string, published: string) =>
      `TPS masuk menurut baris: ${rows}; menurut angka terbit: ${published}.`,
    rows: (count: string) => `${count} baris`,
  },
  recap: {
    heading: 'Rekapitulasi (D.Hasil)',
    intro:
      'D.Hasil adalah berita acara rapat pleno terbuka: resmi pada tingkatnya. Angkanya dapat berbeda dari jumlah C.Hasil karena pleno membetulkan kesalahan baca atau tulis.',
    notPublished: 'Sumber belum menerbitkan D.Hasil untuk wilayah ini.',
    withdrawn: 'Sumber pernah menerbitkan D.Hasil wilayah ini, lalu menariknya.',
    noDocument: 'Sumber tidak menerbitkan dokumen D.Hasil tersendiri pada tingkat ini.',
    parentRow: 'Angka D.Hasil wilayah ini diambil dari barisnya dalam D.Hasil tingkat di atasnya.',
    parentStages: 'Dokumen D.Hasil tingkat di atasnya memuat kemajuan wilayah ini, belum angkanya.',
    unreachable: 'Dokumen D.Hasil sedang tidak dapat diambil dari sumber.',
    stage: (tier: string, published: string, total: string) =>
      `D.Hasil ${tier}: ${published} dari ${total} wilayah sudah terbit`,
    childStages: 'D.Hasil yang sudah terbit di tiap wilayah',
    childStage: (tier: string, published: string, total: string) =>
      `${published} dari ${total} ${tier} terbit`,
    documents: 'Dokumen D.Hasil',
    document: (number: number) => `Dokumen ${number}`,
    badge: 'Resmi pada tingkatnya · D.Hasil',
    partial: (progress: string) =>
      `C.Hasil belum tentu lengkap (${progress}); selisih di bawah dapat berasal dari TPS yang belum masuk.`,
    noVotes: 'Sumber menerbitkan kemajuan rekapitulasi, tetapi belum memuat angkanya.',
  },
  tiers: {
    caption: (place: string) => `Angka yang sama menurut formulir TPS, Sirekap, dan pleno di ${place}`,
    figure: 'Angka',
    forms: (tps: string) => `Jumlah ${tps} formulir TPS`,
    count: 'Sirekap (C.Hasil)',
    recap: 'Rapat pleno (D.Hasil)',
    difference: 'Selisih rapat pleno dan hitungan TPS',
    reading: 'Cara membaca',
    state: {
      same: 'sama',
      incomplete: 'belum semua TPS masuk',
      perhapsIncomplete: 'belum tentu semua TPS masuk',
      corrected: 'pleno menetapkan angka lain',
      unknown: 'belum dapat dibandingkan',
    },
    corrected:
      'Semua TPS sudah masuk dan pleno menetapkan angka lain daripada jumlah C.Hasil. Itu dapat berarti kesalahan baca atau tulis sudah dibetulkan; sumber tidak menerbitkan alasannya, yang dicatat dalam berita acara.',
    onlyVotes:
      'Sumber menerbitkan D.Hasil hanya untuk perolehan suara; suara tidak sah dan pengguna hak pilih pada pleno ada di dokumennya.',
    children: (count: string) =>
      `${count} wilayah menjelaskan selisih (D.Hasil − C.Hasil). Yang semua TPS-nya sudah masuk lebih dulu, lalu yang terbesar.`,
    formChildren: (count: string) =>
      `${count} wilayah yang jumlah formulir TPS-nya berbeda dari angka Sirekap (formulir − Sirekap):`,
    more: (count: string) => `dan ${count} wilayah lain; lihat tabel wilayah masing-masing.`,
    formsPartial: (read: string, counted: string) =>
      `Situs ini sudah membaca ${read} formulir TPS dengan suara lengkap; Sirekap: ${counted}. Selama keduanya berbeda, jumlahnya memang belum sama.`,
  },
  source: {
    heading: 'Sumber dan kutipan',
    document: 'Dokumen sumber',
    together: (documents: string) =>
      `${documents} dokumen provinsi; alamat tiap dokumen ada di halaman provinsinya dan di unduhan data`,
    publisher: 'Penerbit',
    licence: 'Lisensi',
    layer: 'Jenis angka',
    layerCount: 'Hitung Suara: jumlah C.Hasil, sementara',
    cite: 'Kutip bersama waktu pembaruan dan jumlah TPS masuk. Angka ini sementara; hasil resmi ditetapkan dalam rapat pleno terbuka.',
  },
} as const;
