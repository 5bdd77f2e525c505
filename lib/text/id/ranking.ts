import type { MeasureName } from '../../domain/ranking.ts';

/** Words of the pages that put regions in the order of a measure. Neutral: regions are ordered, candidates never. */
export const rankingText = {
  title: (measure: string, place: string) => `Peringkat: ${measure}, ${place}`,
  heading: (level: string, measure: string) => `Urutan ${level}: ${measure}`,
  switchMeasure: 'Diurutkan menurut',
  switchLevel: 'Tingkat wilayah',
  measure: {
    closest: 'selisih paling tipis',
    slowest: 'TPS masuk paling sedikit',
    highestTurnout: 'partisipasi tertinggi',
    lowestTurnout: 'partisipasi terendah',
    mostInvalid: 'suara tidak sah terbanyak',
    mostInconsistent: 'TPS tidak konsisten terbanyak',
  } satisfies Record<MeasureName, string>,
  /** What the numbers of a measure are. */
  what: {
    closest:
      'Selisih antara dua pilihan dengan suara terbanyak, persen dari suara sah. Sementara: dapat berubah selama TPS masih masuk.',
    slowest: 'Bagian TPS yang angkanya sudah masuk. Pengiriman dapat terlambat karena jarak dan jaringan.',
    highestTurnout:
      'Pengguna hak pilih dibagi pemilih terdaftar dan tambahan, dari dokumen TPS yang sudah dibaca situs ini.',
    lowestTurnout:
      'Pengguna hak pilih dibagi pemilih terdaftar dan tambahan, dari dokumen TPS yang sudah dibaca situs ini.',
    mostInvalid: 'Suara tidak sah dibagi semua suara, dari dokumen TPS yang sudah dibaca situs ini.',
    mostInconsistent:
      'Bagian TPS yang angkanya tidak cocok satu sama lain, dari TPS yang dapat diperiksa. Sebabnya dapat salah baca atau salah tulis.',
  } satisfies Record<MeasureName, string>,
  counted: (ranked: string, all: string, least: string) =>
    `${ranked} dari ${all} wilayah diurutkan; yang lain belum cukup: TPS yang masuk atau terbaca kurang dari ${least}, atau angkanya belum ada.`,
  caption: (level: string, measure: string, place: string) => `${level} di ${place} menurut ${measure}`,
  place: 'No.',
  region: 'Wilayah',
  basis: 'Dasar',
  none: 'Belum ada wilayah yang cukup datanya untuk diurutkan.',
  notEnough: 'Belum cukup',
  unread: (count: string) => `Tabel ${count} wilayah sedang tidak dapat diambil, jadi isinya belum ikut:`,
  back: (place: string) => `Kembali ke angka ${place}`,
} as const;
