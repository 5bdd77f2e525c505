/** Words of data files and of the links to them. */
export const dataText = {
  links: {
    label: 'Unduh:',
    formats: { csv: 'CSV', json: 'JSON', xlsx: 'Excel' },
    all: {
      nasional: 'nasional',
      provinsi: 'semua provinsi',
      kabkota: 'semua kabupaten/kota',
      kecamatan: 'semua kecamatan',
      desa: 'semua desa/kelurahan',
      tps: 'semua TPS beserta formulirnya',
    },
    allAs: (rows: string, format: string) => `${rows} (${format})`,
    about: 'tentang data',
  },
  sheets: { data: 'Data', notes: 'Catatan' },
  notes: {
    perTier: (place: string, tier: string) => `${place}, per ${tier}`,
    form: (place: string) => `Formulir ${place}`,
    layer: 'Jenis angka',
    layerCell: 'Hitung Suara (jumlah C.Hasil), sementara, bukan hasil resmi',
    layerCount: 'Hitung Suara: jumlah C.Hasil, sementara',
    recap: 'Rekapitulasi (D.Hasil)',
    recapColumns: 'hanya di kolom recap_…; tidak pernah dicampur dengan Hitung Suara',
    coverage: 'TPS masuk',
    coverageUnknown: 'tidak diterbitkan sumber',
    source: 'Dokumen sumber',
    sourceTime: 'Waktu sumber',
    together: (documents: string) => `${documents} dokumen provinsi; tiap baris menyebut dokumennya sendiri`,
    oldestTime: 'Waktu sumber tertua',
    newestTime: 'Waktu sumber terbaru',
    fetched: 'Diperiksa',
    rowsHaveOwn: 'Waktu dan dokumen sumber tiap baris ada di kolomnya.',
    failing: 'Sumber tidak menjawab dengan baik sejak',
    withheld: 'Sumber menahan angka suara. Angka terakhir sebelum ditahan',
    unread: 'Tidak terbaca, jadi barisnya tidak ada',
    publisher: 'Penerbit',
    licence: 'Lisensi',
    page: 'Halaman',
    columns: 'Penjelasan kolom',
    version: 'Versi format',
    votes: (column: string) => `Kolom ${column}`,
    ownBallots: 'Tiap wilayah punya daftar calon sendiri: lihat kolom ballot.',
    empty: 'Sel kosong berarti tidak diketahui, bukan nol.',
    table: ['Kolom', 'Nama kolom', 'Arti'],
  },
  problems: {
    notFound: 'Tidak ada data di alamat ini: pemilihan, kode wilayah, tingkat, atau format tidak dikenal.',
    tooLarge: (place: string, tier: string, most: string) =>
      `Tabel ${place} per ${tier} memerlukan lebih dari ${most} dokumen sumber. Ambil per bagian: satu berkas untuk tiap wilayah di bawahnya.`,
    busy: 'Tabel ini masih disusun: situs ini sedang sibuk. Coba lagi sekitar setengah menit lagi.',
    sourceUnavailable:
      'Sumber data sedang tidak menjawab dan situs ini tidak menyimpan angkanya. Coba lagi nanti.',
  },
  columns: {
    code: {
      label: 'Kode',
      meaning:
        'Kode Kemendagri (bukan BPS) wilayah atau TPS; selalu teks. Kode induk adalah awalan kode anak; 0 berarti nasional.',
    },
    name: { label: 'Nama', meaning: 'Nama wilayah atau TPS.' },
    level: {
      label: 'Tingkat',
      meaning:
        'nasional, provinsi, kabkota, kecamatan, desa, atau tps. Baris pertama berkas wilayah adalah wilayah itu sendiri: jangan ikut dijumlahkan.',
    },
    parent: { label: 'Kode induk', meaning: 'Kode wilayah di atasnya.' },
    provinsi: { label: 'Provinsi', meaning: 'Nama provinsi di atasnya.' },
    kabkota: { label: 'Kabupaten/Kota', meaning: 'Nama kabupaten/kota di atasnya.' },
    kecamatan: { label: 'Kecamatan', meaning: 'Nama kecamatan di atasnya.' },
    desa: { label: 'Desa/Kelurahan', meaning: 'Nama desa/kelurahan di atasnya.' },
    state: {
      label: 'Keadaan',
      meaning:
        'counted: ada angkanya. not_reported: belum ada data. withheld: ditahan sumber. unreachable: sedang tidak dapat diambil. no_totals: tiap bagian punya daftar calon sendiri. not_contested: tidak ada pemilihan ini. votes_incomplete: ada angkanya, tetapi tidak untuk semua pilihan. not_listed: tabel sumber tidak merincinya; dokumennya sendiri mungkin memuat angka. TPS: read, partly_read (angka sebagian pilihan belum dibaca), not_read (angka belum dibaca), withheld, not_published, unreachable, not_contested.',
    },
    tps_counted: { label: 'TPS masuk', meaning: 'TPS yang sudah masuk menurut sumber.' },
    tps_total: { label: 'Jumlah TPS', meaning: 'Semua TPS menurut sumber.' },
    tps_share: {
      label: 'TPS masuk (%)',
      meaning:
        'Bagian TPS yang masuk, dalam persen; 100 hanya bila semua TPS masuk. Kosong bila tidak diketahui.',
    },
    tps_note: {
      label: 'Catatan TPS masuk',
      meaning:
        'rounded: tps_share persentase sumber, dibulatkan. about_100: persentase sumber 100, dibulatkan; tidak diketahui apakah semua TPS masuk. Angka sumber bertentangan: votes_without_tps (ada suara, tidak ada TPS masuk), more_than_all (TPS masuk lebih banyak daripada jumlah TPS), percent_out_of_range (persentase tidak mungkin), contradiction_in_parts (jumlah dari wilayah yang demikian).',
    },
    votes: {
      label: 'Suara',
      meaning:
        'votes_1, votes_2, …: suara menurut urutan di surat suara (lihat ballot). Lapisan Hitung Suara.',
    },
    valid_votes: {
      label: 'Suara sah',
      meaning: 'Jumlah suara semua pilihan; untuk TPS, suara sah yang tertulis di formulir.',
    },
    share: {
      label: 'Suara (%)',
      meaning:
        'share_1, share_2, …: persen dari suara sah, dua desimal; lebih bila dua desimal menjadi 0, 50, atau 100 padahal tidak tepat demikian.',
    },
    tps_read: {
      label: 'Formulir TPS dibaca situs ini',
      meaning:
        'TPS yang dokumennya sudah dibaca situs ini. Kolom berikutnya dijumlahkan dari dokumen itu, bukan dari semua TPS.',
    },
    turnout_tps: { label: 'TPS dasar partisipasi', meaning: 'TPS yang angka pemilihnya lengkap dan cocok.' },
    voted: { label: 'Pengguna hak pilih', meaning: 'Yang memilih, di TPS dasar partisipasi.' },
    entitled: { label: 'Pemilih', meaning: 'DPT dan pemilih tambahan, di TPS dasar partisipasi.' },
    turnout: { label: 'Partisipasi (%)', meaning: 'voted dibagi entitled, dalam persen.' },
    ballots_tps: {
      label: 'TPS dasar suara tidak sah',
      meaning: 'TPS yang suara sah, tidak sah, dan jumlahnya lengkap dan cocok.',
    },
    forms_valid: { label: 'Suara sah menurut formulir', meaning: 'Di TPS dasar suara tidak sah.' },
    forms_invalid: { label: 'Suara tidak sah menurut formulir', meaning: 'Di TPS dasar suara tidak sah.' },
    invalid_share: { label: 'Suara tidak sah (%)', meaning: 'forms_invalid dari keduanya, dalam persen.' },
    tps_checked: { label: 'TPS dapat diperiksa', meaning: 'TPS yang angkanya dapat diperiksa.' },
    tps_inconsistent: {
      label: 'TPS tidak konsisten',
      meaning: 'Di antaranya: TPS yang angkanya tidak cocok satu sama lain.',
    },
    recap_votes: {
      label: 'D.Hasil: suara',
      meaning:
        'recap_votes_1, …: lapisan Rekapitulasi, resmi pada tingkatnya. Jangan dicampur dengan votes_….',
    },
    recap_valid_votes: { label: 'D.Hasil: suara sah', meaning: 'Jumlah recap_votes_….' },
    ballot: {
      label: 'Surat suara',
      meaning: 'Pilihan menurut urutan kolom votes_…, dipisahkan " | ": nomor urut dan nama.',
    },
    check: {
      label: 'Pemeriksaan',
      meaning:
        'Baris wilayah atau TPS dalam tabel sumber: inconsistent atau attention bila suaranya melebihi yang dapat ditulis di formulir (R15), selain itu kosong. Berkas TPS: passes: semua pemeriksaan terpenuhi. inconsistent: tidak konsisten. attention: perlu dicermati. partly_read, scan_not_read, no_data, withheld: belum dapat diperiksa.',
    },
    failing_rules: { label: 'Aturan tidak terpenuhi', meaning: 'Nomor aturan (R01–R17), dipisahkan spasi.' },
    registered_dpt: { label: 'DPT', meaning: 'Pemilih dalam DPT: _male, _female, _total.' },
    voted_dpt: { label: 'Pengguna dari DPT', meaning: 'Pemilih DPT yang memilih: _male, _female, _total.' },
    voted_transferred: {
      label: 'Pengguna pindahan',
      meaning: 'DPPh di Pilkada, DPTb di Pemilu: _male, _female, _total.',
    },
    voted_by_id_card: {
      label: 'Pengguna dengan KTP',
      meaning: 'DPTb di Pilkada, DPK di Pemilu: _male, _female, _total.',
    },
    voted_total: { label: 'Pengguna hak pilih', meaning: 'Semua yang memilih: _male, _female, _total.' },
    sum_of_votes: {
      label: 'Jumlah suara pilihan',
      meaning: 'Dijumlahkan situs ini; kosong bila satu kotak belum dibaca.',
    },
    invalid_votes: { label: 'Suara tidak sah', meaning: 'Seperti tertulis di formulir.' },
    total_votes: { label: 'Jumlah suara', meaning: 'Suara sah dan tidak sah, seperti tertulis di formulir.' },
    event: {
      label: 'Peristiwa',
      meaning:
        'regular; recount, postponed_count, continued_count, psu, postponed_vote, continued_vote, atau kata sumber sendiri. Di atas TPS: terjadi di sebagian TPS di dalamnya.',
    },
    image: {
      label: 'Foto halaman',
      meaning: 'image_1, …: alamat foto halaman formulir; kosong bila belum ada.',
    },
    source_url: {
      label: 'Dokumen sumber',
      meaning: 'Alamat dokumen sumber yang memuat angkanya; kosong bila dijumlahkan dari beberapa dokumen.',
    },
    source_time: {
      label: 'Waktu sumber',
      meaning:
        'Waktu menurut sumber, ISO 8601 dengan zona; kosong bila tidak disebut atau tidak mungkin benar. Dari beberapa dokumen: yang tertua.',
    },
    fetched_at: { label: 'Diambil', meaning: 'Saat situs ini menerima dokumennya.' },
    page: { label: 'Halaman', meaning: 'Alamat halamannya di situs ini.' },
    layer: {
      label: 'Jenis angka',
      meaning:
        'Jenis angka, di setiap baris: Hitung Suara, sementara, bukan hasil resmi; data simulasi diawali SIMULASI.',
    },
    name_source: {
      label: 'Asal nama',
      meaning:
        'source: daftar sumber; search_index atau boundaries: berkas situs ini, bila sumber tidak menyebut namanya; kosong: hanya kode.',
    },
  },
  male: 'laki-laki',
  female: 'perempuan',
  total: 'jumlah',
} as const;
