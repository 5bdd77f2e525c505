import type { RuleId } from '../../domain/check.ts';
import type { RuleWords } from './rule-words.ts';

type BallotRule = Extract<RuleId, 'R06' | 'R07' | 'R08' | 'R09' | 'R10' | 'R11' | 'R13' | 'R15'>;

const MISREAD =
  'Mesin keliru membaca tulisan tangan, misalnya 3 terbaca 8 atau kotak kosong bersilang terbaca 9.';
const MISWRITTEN = 'KPPS keliru menjumlah atau menyalin; itu dibetulkan dalam rapat pleno terbuka.';
const BALLOTS_UNPUBLISHED =
  'Sumber tidak menerbitkan baris surat suara diterima, rusak, tidak digunakan, dan digunakan; barisnya ada di formulir.';

/** Rules about ballots and votes (DOMAIN §2.2). */
export const ballotRules: Readonly<Record<BallotRule, RuleWords>> = {
  R06: {
    formula:
      'Surat suara rusak ditambah tidak digunakan ditambah digunakan sama dengan surat suara diterima.',
    explanation: 'Setiap surat suara yang diterima TPS harus tercatat di salah satu dari tiga baris itu.',
    found: (left, right) => `Ketiga baris berjumlah ${left}, sedangkan yang diterima tercatat ${right}.`,
    innocent: [MISREAD, MISWRITTEN, 'Isi kotak kiriman berbeda dari yang tertulis di sampulnya.'],
    missing: BALLOTS_UNPUBLISHED,
  },
  R07: {
    formula: 'Surat suara digunakan sama dengan jumlah pengguna hak pilih.',
    explanation: 'Setiap orang yang memilih memakai satu surat suara.',
    found: (left, right) => `Surat suara digunakan tercatat ${left}, sedangkan pengguna hak pilih ${right}.`,
    innocent: [MISREAD, 'Ada pemilih yang mendaftar tetapi tidak jadi memilih.'],
    missing: BALLOTS_UNPUBLISHED,
  },
  R08: {
    formula: 'Suara semua pilihan, termasuk kolom kosong bila ada, dijumlahkan sama dengan suara sah.',
    explanation: 'Setiap surat suara sah adalah satu suara untuk tepat satu pilihan.',
    found: (left, right) => `Suara semua pilihan berjumlah ${left}, sedangkan suara sah tercatat ${right}.`,
    innocent: [MISREAD, MISWRITTEN, 'Angka salah satu pilihan belum terbaca dengan benar dari fotonya.'],
    missing: 'Aturan ini memerlukan suara setiap pilihan dan jumlah suara sah.',
  },
  R09: {
    formula: 'Suara sah ditambah suara tidak sah sama dengan jumlah suara.',
    explanation: 'Setiap surat suara yang dihitung sah atau tidak sah.',
    found: (left, right) =>
      `Suara sah dan tidak sah berjumlah ${left}, sedangkan jumlahnya tercatat ${right}.`,
    innocent: [MISREAD, MISWRITTEN],
    missing: 'Aturan ini memerlukan suara sah, suara tidak sah, dan jumlahnya.',
  },
  R10: {
    formula:
      'Jumlah suara sah dan tidak sah sama dengan jumlah pengguna hak pilih dan surat suara digunakan.',
    explanation: 'Setiap orang yang memilih memasukkan satu surat suara ke kotak.',
    found: (left, right) =>
      `Jumlah suara tercatat ${left}, sedangkan yang memilih atau yang digunakan ${right}.`,
    innocent: [
      'Satu dua surat suara terbawa pulang atau masuk ke kotak pemilihan lain.',
      MISREAD,
      MISWRITTEN,
    ],
    missing: 'Sumber tidak menerbitkan surat suara digunakan; barisnya ada di formulir.',
  },
  R11: {
    formula: 'Surat suara diterima sama dengan DPT ditambah cadangan, dibulatkan ke atas.',
    explanation: 'Cadangan dihitung sebagai persentase dari DPT: 2,5% dalam Pilkada, 2% dalam Pemilu.',
    found: (left, right) => `DPT dan cadangan berjumlah ${left}, sedangkan yang diterima tercatat ${right}.`,
    innocent: [
      MISREAD,
      'Kiriman surat suara kurang atau lebih beberapa lembar, lalu dicatat sebagaimana adanya.',
    ],
    missing: 'Sumber tidak menerbitkan surat suara diterima; barisnya ada di formulir.',
  },
  R13: {
    formula:
      'Suara satu pilihan paling banyak sebanyak suara sah, dan pengguna hak pilih paling banyak sebanyak surat suara diterima.',
    explanation: 'Sebagian tidak bisa lebih besar daripada seluruhnya.',
    found: (left, right) => `Bagiannya tercatat ${left}, sedangkan seluruhnya ${right}.`,
    innocent: [MISREAD, 'Suara sah belum lengkap dibaca.'],
    missing: 'Sumber tidak menerbitkan surat suara diterima; barisnya ada di formulir.',
  },
  R15: {
    formula:
      'Setiap angka di formulir TPS adalah bilangan bulat dari 0 sampai 999; di luar negeri sampai 9.999.',
    explanation:
      'Formulir TPS hanya menyediakan tiga kotak untuk setiap angka; di luar negeri satu TPS atau pos dapat melayani ribuan pemilih.',
    found: (left, right) => `Ada angka ${left}, padahal paling besar ${right} untuk satu TPS.`,
    innocent: [MISREAD, 'Dua angka yang berdekatan terbaca sebagai satu.'],
    missing: 'Aturan ini diuji pada setiap angka begitu sumber memuatnya.',
  },
};
