import { SIMULATION_BADGE } from './simulation.ts';

/** Words of the suggestions under a search field; a browser fetches them with what suggests. */
export const suggestionsText = {
  results: 'Hasil pencarian',
  all: (query: string) => `Semua hasil untuk “${query}”`,
  count: (count: string) => `${count} hasil. Gunakan panah atas dan bawah untuk memilih.`,
  none: 'Tidak ada yang cocok.',
  failed: 'Pencarian cepat tidak tersambung. Tekan Enter untuk mencari.',
  absentTps: (number: string) => `TPS ${number} tidak ada dalam daftar TPS di sini.`,
  simulated: SIMULATION_BADGE,
} as const;
