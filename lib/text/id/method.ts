/** Words of “cara membaca data”: method, layers, terms, limits, sources. */
export const methodText = {
  title: 'Cara membaca data',
  lead: 'Apa arti angka di situs ini, dari mana asalnya, sampai di mana dapat dipercaya, dan bagaimana memeriksanya sendiri.',
  sections: [
    {
      id: 'dua-lapisan',
      heading: 'Dua macam angka yang tidak dicampur',
      paragraphs: [
        'Hitung Suara adalah jumlah angka dari formulir C.Hasil yang difoto KPPS di setiap TPS dan dibaca mesin. Sifatnya sementara: formulir dapat salah tulis, foto dapat salah baca, dan TPS dapat terlambat masuk.',
        'Rekapitulasi adalah D.Hasil, berita acara rapat pleno terbuka di kecamatan, kabupaten/kota, provinsi, dan pusat. Itulah yang resmi pada tingkatnya. Situs ini menampilkan keduanya berdampingan beserta selisihnya, tidak pernah menjumlahkannya.',
        'Situs ini sarana publikasi dan pemeriksaan. Hasil pemilihan ditetapkan dalam rapat pleno terbuka, bukan oleh situs ini dan bukan oleh Sirekap.',
      ],
    },
    {
      id: 'foto-dan-angka',
      heading: 'Mengapa foto dan angka bisa berbeda',
      paragraphs: [
        'Foto yang tampil tetap foto asli C.Hasil dari TPS. Jika pleno kecamatan membetulkan angka, misalnya karena salah baca mesin, salah tulis, atau penghitungan ulang surat suara, angkanya berubah tetapi fotonya tidak diganti. Suara sebuah pilihan karena itu juga dapat turun dari satu pembaruan ke pembaruan berikutnya.',
        'Kesalahan baca yang sering terjadi: 3 dibaca 8, 2 dibaca 7, 1 dibaca 9, atau kotak kosong bertanda silang dibaca sebagai angka ratusan.',
      ],
    },
    {
      id: 'keadaan-angka',
      heading: 'Keadaan sebuah angka',
      paragraphs: [
        '“Belum ada data” berarti sumber belum menerima apa pun. Itu bukan nol suara. Penyebab yang lazim adalah jaringan, jarak, atau pemungutan suara susulan.',
        '“Foto sudah ada, angka belum dibaca” berarti formulir dapat dilihat, tetapi sumber belum memuat angkanya.',
        '“Ditahan sumber” berarti dokumen sumber mencatat TPS yang masuk, tetapi semua perolehan suaranya nol. Pada 28 November 2024 pukul 10.45 WIB seluruh angka Pilkada pada sumber berubah menjadi nol sementara TPS yang masuk terus bertambah. Angka seperti itu tidak pernah kami tampilkan sebagai nol suara; jika kami menyimpan angka sebelumnya, angka itu ditampilkan bersama waktunya.',
        '“Tidak dirinci sumber” berarti tabel sumber tidak memuat wilayah itu; dokumennya sendiri mungkin memuat angka, jadi buka wilayahnya. “0 suara sah” adalah angka: TPS-nya masuk dan tidak ada suara sah.',
        '“Angka sumber bertentangan” berarti yang disebut sumber tidak mungkin benar semuanya, misalnya ada suara padahal belum ada TPS yang masuk, atau TPS masuk lebih banyak daripada jumlah TPS. Angkanya tampil apa adanya, tanpa persentase.',
        '“Tidak konsisten” berarti angka-angka dalam satu formulir tidak cocok satu sama lain. Artinya ada yang salah tulis, salah baca, atau belum lengkap; tidak lebih dari itu.',
        'Setiap halaman menyebut waktu pembaruan menurut sumber dan waktu kami mengambilnya. Jika sumber tidak dapat dihubungi, yang tampil adalah angka terakhir yang diterima, dengan umurnya.',
      ],
    },
    {
      id: 'hitungan',
      heading: 'Cara menghitung',
      paragraphs: [
        'Persentase suara dihitung dari suara sah, dibulatkan ke dua angka di belakang koma dari perbandingan yang persis. Angka di belakang koma ditambah bila dua angka akan menjadi 0%, 50%, atau 100% padahal tidak tepat demikian: 99.996 dari 100.000 TPS ditulis 99,996%. “Sekitar 100%” berarti sumber hanya menyebut persentase yang sudah dibulatkan, jadi tidak diketahui apakah semua TPS masuk. Karena pembulatan, jumlah persentase dapat berbeda tipis dari 100%.',
        'Suara kolom kosong adalah suara sah dan ikut menjadi pembagi. Dalam pemilihan dengan satu pasangan calon, pasangan itu terpilih hanya jika memperoleh lebih dari 50% suara sah.',
        'TPS masuk adalah jumlah TPS yang angkanya sudah dimuat sumber dibanding jumlah TPS terdaftar. Tidak ada perkiraan: angka yang belum masuk tidak pernah diramalkan.',
        'Partisipasi, suara tidak sah, pilihan dengan suara terbanyak, dan selisih baru menjadi angka atau warna sebuah wilayah bila berasal dari sedikitnya 10% TPS wilayah itu. Di bawahnya hanya jumlah TPS yang tertulis: TPS masuk menurut jarak dan jaringan, bukan diundi, jadi bagian pertama mudah berasal dari satu sudut wilayah saja. Perolehan suara selalu tampil.',
        'Semua TPS yang dimuat sumber ikut dalam angka total, termasuk yang tidak konsisten, karena demikianlah sumber menjumlahkannya. Penjumlahan baris setiap wilayah dapat Anda ulangi dari tabelnya.',
        'Pilihan selalu diurutkan menurut nomor urut di surat suara, tidak pernah menurut perolehan.',
      ],
    },
    {
      id: 'batas',
      heading: 'Batas data ini',
      paragraphs: [
        'Sumber menerbitkan suara tidak sah, jumlah pemilih, dan pengguna hak pilih hanya per TPS. Surat suara yang diterima, rusak, dan tidak digunakan serta pemilih disabilitas ada di formulir, tetapi tidak diterbitkan sumber sebagai angka.',
        'Dokumen setiap tingkat dibuat sumber pada waktu yang berbeda. Angka sebuah wilayah dan jumlah wilayah di bawahnya karena itu dapat berbeda untuk sementara.',
        'Waktu dari sumber tidak menyebut zona; kami membacanya sebagai WIB dan menampilkannya dalam zona wilayahnya.',
        'Nama dan tanda tangan pada formulir tampil sebagaimana diterbitkan sumber. Kami tidak menyalin atau mengindeksnya.',
      ],
    },
    {
      id: 'ketidaksesuaian',
      heading: 'Menemukan ketidaksesuaian',
      paragraphs: [
        'Catat kode TPS, baris, angka di situs, dan angka di foto formulir. Sampaikan kepada PPK di kecamatan atau KPU kabupaten/kota, dan kepada Bawaslu atau Panwaslu setempat. Pembetulan dilakukan dalam rapat pleno terbuka.',
      ],
    },
  ],
  terms: {
    heading: 'Istilah',
    list: [
      {
        term: 'TPS',
        meaning:
          'Tempat pemungutan suara. Nomor mulai 901 biasanya TPS di lokasi khusus, misalnya lembaga pemasyarakatan.',
      },
      {
        term: 'C.Hasil',
        meaning: 'Formulir hasil penghitungan suara di TPS, diisi KPPS dengan tangan dan difoto.',
      },
      { term: 'D.Hasil', meaning: 'Berita acara rekapitulasi dalam rapat pleno terbuka tiap tingkat.' },
      { term: 'DPT', meaning: 'Daftar pemilih tetap.' },
      {
        term: 'DPPh dan DPTb dalam Pilkada',
        meaning: 'DPPh: pemilih pindahan. DPTb: pemilih yang tidak ada di DPT dan memilih dengan KTP-el.',
      },
      {
        term: 'DPTb dan DPK dalam Pemilu',
        meaning:
          'DPTb: pemilih pindahan. DPK: pemilih dengan KTP-el. Singkatan DPTb berarti lain dalam Pilkada.',
      },
      {
        term: 'Suara sah dan tidak sah',
        meaning:
          'Suara sah dihitung untuk sebuah pilihan, termasuk kolom kosong. Surat suara yang tidak memenuhi syarat adalah suara tidak sah.',
      },
      {
        term: 'Kolom kosong',
        meaning:
          'Kolom tidak bergambar di surat suara bila hanya ada satu pasangan calon. Mencoblosnya adalah suara sah.',
      },
      { term: 'Partisipasi', meaning: 'Pengguna hak pilih dibanding pemilih terdaftar.' },
      {
        term: 'PSU',
        meaning: 'Pemungutan suara ulang di TPS tertentu; hasilnya menggantikan hasil sebelumnya.',
      },
    ],
  },
  rules: {
    heading: 'Aturan pemeriksaan',
    intro:
      'Setiap TPS diuji dengan angkanya sendiri. Angka yang belum ada membuat aturan tidak dapat diuji: bukan lolos, bukan gagal.',
  },
  sources: {
    heading: 'Sumber',
    caption: 'Pemilihan yang dimuat situs ini dan sumber datanya',
    columns: ['Pemilihan', 'Pemungutan suara', 'Penerbit data', 'Lisensi', 'Batas pemilih per TPS'],
    references: [
      'Pilkada 2024: PKPU 17/2024 tentang pemungutan dan penghitungan suara; PKPU 18/2024 tentang rekapitulasi dan penetapan hasil; Keputusan KPU 1774/2024 tentang pedoman teknis.',
      'UU 10/2016 Pasal 54D (satu pasangan calon) dan Pasal 107, 109 (pemenang).',
      'UU 2/2024 Pasal 10 ayat (2) dan (3) (Gubernur DKI Jakarta).',
    ],
  },
} as const;
