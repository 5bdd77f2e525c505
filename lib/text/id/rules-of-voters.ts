import type { RuleId } from '../../domain/check.ts';
import type { RuleWords } from './rule-words.ts';

type VoterRule = Extract<RuleId, 'R01' | 'R02' | 'R03' | 'R04' | 'R05' | 'R12' | 'R14' | 'R16' | 'R17'>;

const MISREAD =
  'Mesin keliru membaca tulisan tangan, misalnya 3 terbaca 8 atau kotak kosong bersilang terbaca 9.';
const MISWRITTEN = 'KPPS keliru menjumlah atau menyalin; itu dibetulkan dalam rapat pleno terbuka.';

/** Rules about who is on the lists and who came (DOMAIN §2.2). */
export const voterRules: Readonly<Record<VoterRule, RuleWords>> = {
  R01: {
    formula: 'Laki-laki ditambah perempuan sama dengan jumlah, pada setiap baris pemilih.',
    explanation: 'Setiap pemilih dicatat sekali, sebagai laki-laki atau perempuan.',
    found: (left, right) =>
      `Laki-laki dan perempuan berjumlah ${left}, sedangkan jumlahnya tercatat ${right}.`,
    innocent: [
      MISREAD,
      MISWRITTEN,
      'Kolom laki-laki, perempuan, atau jumlah tertukar saat diisi atau dibaca.',
    ],
    missing: 'Aturan ini memerlukan kolom laki-laki, perempuan, dan jumlah pada baris yang sama.',
  },
  R02: {
    formula: 'DPT ditambah pemilih pindahan ditambah pemilih dengan KTP-el sama dengan jumlah pemilih.',
    explanation: 'Jumlah pemilih di formulir adalah jumlah ketiga daftarnya.',
    found: (left, right) => `Ketiga daftar berjumlah ${left}, sedangkan jumlah pemilih tercatat ${right}.`,
    innocent: [MISREAD, MISWRITTEN],
    missing:
      'Sumber hanya menerbitkan DPT. Jumlah pemilih pindahan, pemilih dengan KTP-el, dan jumlah semuanya hanya ada di formulir.',
  },
  R03: {
    formula:
      'Pengguna dari DPT ditambah pengguna pindahan ditambah pengguna dengan KTP-el sama dengan jumlah pengguna hak pilih.',
    explanation: 'Setiap orang yang memilih tercatat dalam tepat satu daftar.',
    found: (left, right) =>
      `Pengguna hak pilih dari ketiga daftar berjumlah ${left}, sedangkan jumlahnya tercatat ${right}.`,
    innocent: [MISREAD, MISWRITTEN, 'Pemilih pindahan atau ber-KTP-el dicatat pada baris yang lain.'],
    missing: 'Aturan ini memerlukan pengguna hak pilih dari ketiga daftar dan jumlahnya.',
  },
  R04: {
    formula: 'Pengguna hak pilih dari DPT paling banyak sama dengan DPT, juga untuk laki-laki dan perempuan.',
    explanation: 'Yang memilih dari sebuah daftar tidak bisa lebih banyak daripada yang ada di daftar itu.',
    found: (left, right) => `Yang memilih dari DPT tercatat ${left}, sedangkan DPT-nya ${right}.`,
    innocent: [
      MISREAD,
      'Pemilih pindahan atau ber-KTP-el ikut ditulis pada baris DPT.',
      'Kolom laki-laki dan perempuan tertukar.',
    ],
    missing: 'Aturan ini memerlukan DPT dan pengguna hak pilih dari DPT.',
  },
  R05: {
    formula: 'Pengguna pindahan dan pengguna dengan KTP-el masing-masing paling banyak sebanyak daftarnya.',
    explanation: 'Yang memilih dari sebuah daftar biasanya tidak lebih banyak daripada isi daftar itu.',
    found: (left, right) => `Yang memilih tercatat ${left}, sedangkan daftarnya ${right}.`,
    innocent: [MISREAD, 'Daftar tambahan disusun pada hari pemungutan suara dan dapat tertinggal dicatat.'],
    missing: 'Sumber tidak menerbitkan isi daftar pemilih pindahan dan pemilih dengan KTP-el.',
  },
  R12: {
    formula: 'DPT paling banyak sebesar batas pemilih per TPS untuk pemilihan ini.',
    explanation: 'KPU membatasi jumlah pemilih dalam daftar satu TPS.',
    found: (left, right) => `DPT tercatat ${left}, sedangkan batas per TPS ${right}.`,
    innocent: [
      MISREAD,
      'TPS tertentu, misalnya di lokasi khusus, dapat ditetapkan dengan daftar yang lebih panjang.',
    ],
    missing: 'Aturan ini memerlukan DPT.',
  },
  R14: {
    formula:
      'Pemilih disabilitas yang memilih paling banyak sebanyak pemilih disabilitas dan sebanyak pengguna hak pilih; pemilih disabilitas paling banyak sebanyak jumlah pemilih.',
    explanation: 'Sebagian pemilih tidak bisa lebih banyak daripada seluruhnya.',
    found: (left, right) => `Bagiannya tercatat ${left}, sedangkan seluruhnya ${right}.`,
    innocent: [MISREAD, 'Disabilitas ada yang baru dicatat saat pemilih datang.'],
    missing: 'Sumber tidak menerbitkan baris pemilih disabilitas; barisnya ada di formulir.',
  },
  R16: {
    formula: 'DPT pada formulir sama dengan DPT yang ditetapkan KPU kabupaten/kota untuk TPS ini.',
    explanation: 'Daftar pemilih tetap ditetapkan per TPS sebelum hari pemungutan suara.',
    found: (left, right) => `DPT pada formulir ${left}, sedangkan yang ditetapkan ${right}.`,
    innocent: [
      MISREAD,
      'Daftar diperbarui setelah ditetapkan, misalnya karena pemilih meninggal atau pindah.',
    ],
    missing: 'Sumber tidak menerbitkan DPT yang ditetapkan per TPS.',
  },
  R17: {
    formula:
      'Pengguna dari DPT dan pengguna dengan KTP-el sama banyak pada dua pemilihan di TPS yang sama; hanya pengguna pindahan yang boleh berbeda.',
    explanation:
      'Pemilih TPS ini menerima surat suara untuk setiap pemilihan hari itu. Pemilih pindahan dari daerah lain dapat menerima lebih sedikit.',
    found: (left, right) => `Di sini tercatat ${left}, pada pemilihan yang lain ${right}.`,
    innocent: [
      'Salah satu dari kedua formulir keliru dibaca mesin.',
      'Ada pemilih yang mengembalikan atau tidak mengambil salah satu surat suara.',
    ],
    missing:
      'Aturan ini memerlukan dokumen pemilihan lain pada hari yang sama di TPS ini, dengan bagian pemilih yang sudah dibaca. Aturan ini hanya diperiksa di halaman TPS; kesimpulan, daftar, dan berkas hanya menilai formulir ini sendiri.',
  },
};
