/** Words of the page of charts. "Wilayah" are the children that a chart compares; `unit` is their word. */
export const chartsText = {
  title: (place: string) => `Grafik ${place}`,
  heading: 'Grafik perolehan suara sementara',
  intro:
    'Paslon selalu menurut nomor urut, dan setiap grafik disertai tabel datanya. Angka di halaman ini tidak bergerak sendiri; muat ulang untuk angka terbaru.',
  back: (place: string) => `Angka dan rincian ${place}`,
  data: 'Tabel data',
  place: 'Wilayah',
  more: (count: string) => `dan ${count} lainnya`,
  tooFew: (count: string, unit: string) =>
    `Baru ${count} ${unit} yang diketahui: terlalu sedikit untuk digambar, jadi hanya tabelnya yang tampil.`,
  /** A round number of an axis: hundredths of a percent, without decimals it does not have. */
  axisShare: (hundredths: number) => `${String(hundredths / 100).replace('.', ',')}%`,
  keys: 'Panah kiri dan kanan membaca grafik ini satu demi satu.',
  source: {
    layer: 'Hitung Suara · dari C.Hasil, sementara.',
    from: (name: string) => `Sumber: ${name}.`,
    read: (name: string) =>
      `Dibaca dan dijumlahkan situs ini dari dokumen TPS terbitan ${name}, masing-masing dengan waktunya sendiri.`,
    fetched: (time: string) => `Diperiksa: ${time}.`,
    checked: (time: string) => `Terakhir diperiksa: ${time}.`,
  },
  votes: {
    heading: 'Perolehan suara sementara',
    unit: 'Jumlah suara dan bagiannya dari suara sah. Panjang batang dari 0% sampai 100% suara sah.',
    caption: (place: string) => `Perolehan suara sementara di ${place}`,
    option: 'Pilihan menurut nomor urut',
    votes: 'Suara',
    share: 'Bagian suara sah',
    total: 'Suara sah',
    description: (place: string, valid: string, options: string, progress: string) =>
      `${place}: ${valid} suara sah untuk ${options} pilihan. ${progress}.`,
    part: (votes: string, share: string) => `${votes} suara (${share})`,
    before:
      'Sumber menahan angkanya sekarang, jadi tidak ada yang digambar. Angka terakhir sebelum ditahan, bila ada, tetap di halaman wilayah.',
    none: 'Belum ada data perolehan suara untuk digambar.',
    unreachable: 'Angkanya sedang tidak dapat diambil, jadi tidak ada yang digambar.',
  },
  compare: {
    heading: (unit: string) => `Perolehan suara per ${unit}`,
    unit: (unit: string) =>
      `Bagian tiap pilihan dari suara sah, satu batang untuk satu ${unit}; kiri ke kanan selalu menurut nomor urut.`,
    unitOne: (unit: string) =>
      `Bagian satu pilihan dari suara sah, satu batang untuk satu ${unit}, yang terbesar di atas. Pilih pilihan yang dilihat; daftarnya menurut nomor urut.`,
    caption: (unit: string, place: string) => `Suara dan bagian suara sah per ${unit} di ${place}`,
    validVotes: 'Suara sah',
    valid: (votes: string) => `${votes} suara sah`,
    turnout: (share: string) => `partisipasi ${share}`,
    segment: (option: string, votes: string, share: string) => `${option}: ${votes} suara (${share})`,
    inBar: (option: string, share: string) => `${option}: ${share}`,
    sortBy: 'Urutkan menurut',
    sorts: {
      share: 'Perolehan',
      code: 'Kode wilayah',
      name: 'Nama',
      size: 'Suara sah',
      turnout: 'Partisipasi',
    },
    scale: ['0%', '50% suara sah', '100%'],
    description: (known: string, all: string, unit: string) =>
      `${known} dari ${all} ${unit} sudah memuat suara.`,
    range: (option: string, low: string, lowPlace: string, high: string, highPlace: string) =>
      `${option}: terendah ${low} (${lowPlace}), tertinggi ${high} (${highPlace}).`,
    severalSlates: (unit: string) =>
      `Tiap ${unit} memilih dari daftar calonnya sendiri. Nomor urut yang sama berarti calon yang berbeda, jadi tidak dibandingkan dalam satu grafik.`,
    none: (unit: string) => `Belum ada ${unit} yang memuat suara, jadi belum ada yang dapat dibandingkan.`,
  },
  scatter: {
    heading: 'Partisipasi dan perolehan suara',
    headingMargin: 'Partisipasi dan selisih suara',
    unit: (unit: string) =>
      `Satu titik satu ${unit}. Mendatar: partisipasi, yaitu pengguna hak pilih dari pemilih terdaftar dan tambahan. Tegak: bagian suara sah.`,
    unitMargin: (unit: string) =>
      `Satu titik satu ${unit}. Mendatar: partisipasi. Tegak: selisih dua perolehan terbanyak, dari suara sah. Calon berbeda tiap ${unit}, jadi bagian satu nomor urut tidak dibandingkan.`,
    cropped: (from: string) => `Sumbu mendatar mulai dari ${from}, bukan dari nol.`,
    croppedHeights:
      'Sumbu tegak tiap gambar mulai dari angkanya sendiri, bukan dari nol; jarak yang sama berarti selisih yang sama di semua gambar.',
    caption: (place: string) => `Partisipasi dan perolehan suara di ${place}`,
    xAxis: 'Partisipasi',
    yAxis: (option: string) => `Bagian suara ${option}`,
    margin: 'Selisih dua perolehan terbanyak',
    turnout: 'Partisipasi',
    description: (
      count: string,
      unit: string,
      low: string,
      lowPlace: string,
      high: string,
      highPlace: string,
    ) => `${count} ${unit}: partisipasi dari ${low} (${lowPlace}) sampai ${high} (${highPlace}).`,
    point: (turnout: string, tps: string) => `partisipasi ${turnout} (dari ${tps} TPS terbaca)`,
    value: (label: string, share: string) => `${label}: ${share}`,
    far: {
      heading: 'Jauh dari yang lain',
      rule: 'Di luar satu setengah kali jarak antarkuartil, untuk partisipasi atau untuk sumbu tegak. Letak yang jauh bukan tanda kesalahan: sebabnya bisa sah, misalnya sistem noken atau ikat, TPS lokasi khusus, jumlah pemilih yang kecil, atau TPS yang belum semua terbaca. Buka wilayahnya dan lihat formulirnya.',
      none: 'Tidak ada yang di luar satu setengah kali jarak antarkuartil.',
      tooFew: 'Terlalu sedikit untuk mengatakan mana yang jauh dari yang lain.',
      low: (what: string, share: string) => `${what} rendah, ${share}`,
      high: (what: string, share: string) => `${what} tinggi, ${share}`,
    },
    none: 'Belum ada wilayah yang suara dan partisipasinya sama-sama diketahui.',
  },
  read: {
    heading: 'Partisipasi dan suara tidak sah',
    tpsChildren:
      'Partisipasi dan suara tidak sah tiap TPS tidak dikumpulkan di halaman ini; keduanya tertulis di halaman TPS, di samping formulirnya.',
    none: 'Situs ini belum membaca dokumen TPS wilayah-wilayah ini, jadi belum ada yang dapat digambar. Sumber menerbitkan partisipasi dan suara tidak sah hanya per TPS; belum dibaca tidak berarti nol.',
    tooFew: (least: string) =>
      `Situs ini baru membaca kurang dari ${least} TPS tiap wilayah ini: terlalu sedikit untuk digambar sebagai angka wilayahnya.`,
    coverage: (known: string, children: string, unit: string, tps: string) =>
      `${known} dari ${children} ${unit}; formulir terbaca: ${tps} TPS.`,
    coverageOf: (known: string, children: string, unit: string, tps: string, all: string) =>
      `${known} dari ${children} ${unit}; formulir terbaca: ${tps} dari ${all} TPS.`,
    tps: 'TPS terbaca',
    tpsOf: (tps: string, all: string) => `${tps} dari ${all}`,
  },
  distribution: {
    headings: { turnout: 'Sebaran partisipasi', invalidShare: 'Sebaran suara tidak sah' },
    columns: { turnout: 'Partisipasi', invalidShare: 'Suara tidak sah' },
    measures: {
      turnout: 'partisipasi, yaitu pengguna hak pilih dari pemilih terdaftar dan tambahan',
      invalidShare: 'suara tidak sah dari seluruh suara yang masuk kotak',
    },
    unit: (unit: string, measure: string) => `Berapa ${unit} pada tiap rentang ${measure}.`,
    unitStrip: (unit: string, measure: string) => `Satu titik satu ${unit}, menurut ${measure}.`,
    caption: (what: string, unit: string, place: string) => `${what} per ${unit} di ${place}`,
    median: (share: string) => `median ${share}`,
    range: (from: string, to: string) => `${from} sampai ${to}`,
    rangeBelow: (from: string, to: string) => `${from} sampai kurang dari ${to}`,
    count: (count: string, unit: string) => `${count} ${unit}`,
    description: (low: string, lowPlace: string, median: string, high: string, highPlace: string) =>
      `Terendah ${low} (${lowPlace}), median ${median}, tertinggi ${high} (${highPlace}).`,
  },
  progress: {
    heading: (unit: string) => `TPS masuk per ${unit}`,
    unit: 'Bagian TPS yang angkanya sudah masuk; yang paling lengkap di atas. Panjang batang dari 0% sampai 100% TPS.',
    caption: (unit: string, place: string) => `TPS masuk per ${unit} di ${place}`,
    column: 'TPS masuk',
    share: 'Bagian',
    description: (complete: string, partial: string, none: string, unit: string) =>
      `Lengkap: ${complete} ${unit}. Sebagian: ${partial}. Belum ada TPS masuk atau tidak diterbitkan: ${none}.`,
    scale: ['0%', '50% TPS', '100%'],
    tps: {
      unit: 'TPS yang angkanya sudah masuk dan yang belum.',
      heading: 'TPS yang sudah masuk',
      in: 'Sudah masuk',
      notIn: 'Belum masuk',
      description: (counted: string, all: string) => `${counted} dari ${all} TPS sudah masuk.`,
    },
  },
  noChildren: 'Sumber belum menerbitkan daftar wilayah di bawah ini, jadi tidak ada yang dapat dibandingkan.',
} as const;
