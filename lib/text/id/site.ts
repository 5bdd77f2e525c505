import { SIMULATION_BADGE } from './simulation.ts';

/** Words that stand on every page. */
export const siteText = {
  name: 'Sirekap Info Publik',
  skipToContent: 'Langsung ke isi',
  mainNavigation: 'Navigasi utama',
  home: 'Beranda',
  method: 'Cara membaca data',
  /** In the header's one row. */
  methodShort: 'Metode',
  data: 'Data untuk diunduh',
  offline: 'Halaman tersimpan',
  footerNavigation: 'Tentang situs ini',
  disclaimer: {
    lead: 'Bukan hasil resmi.',
    body: 'Angka Hitung Suara dibaca dari foto formulir C.Hasil yang dikirim KPPS dan dapat berubah. Hasil resmi ditetapkan melalui rekapitulasi berjenjang dalam rapat pleno terbuka.',
  },
  simulation: {
    badge: SIMULATION_BADGE,
    body: 'Isinya rekaan, bukan data KPU.',
  },
  description:
    'Hasil hitung suara sementara per wilayah dan per TPS, lengkap dengan foto formulir C.Hasil dan pemeriksaan hitungannya.',
  footer:
    'Sarana publikasi dan pemeriksaan, bukan penetapan hasil. Situs ini tidak memasang kuki, tidak memuat apa pun dari pihak ketiga selain foto formulir dari sumbernya, dan tidak menghitung pengunjung.',
  tpsCode: (code: string) => `Kode TPS ${code}`,
  breadcrumb: 'Jejak wilayah',
  contestSwitch: 'Pemilihan lain di wilayah ini',
} as const;
