import type { DigitPlace } from '../../domain/look-alike-digits.ts';

const PLACES: Readonly<Record<DigitPlace, string>> = {
  units: 'satuan',
  tens: 'puluhan',
  hundreds: 'ratusan',
  thousands: 'ribuan',
};

/** Words that point at a digit on the form. They never say which number is right: only the form does. */
export const hintsText = {
  heading: 'Angka yang layak dilihat di formulir',
  one: 'Jika satu angka ini terbaca lain, semua pemeriksaan yang dapat dilakukan terpenuhi.',
  oneOf: (count: string) =>
    `Jika salah satu dari ${count} angka ini terbaca lain, semua pemeriksaan yang dapat dilakukan terpenuhi.`,
  place: PLACES,
  source: (figure: string, value: string) => `${figure}: sumber membaca ${value}.`,
  look: (place: string) => `Periksa angka ${place}`,
  onPage: (page: string) => `pada formulir halaman ${page}`,
  onForm: 'pada formulir',
  ifDigit: (read: string, fits: string, value: string) =>
    `terbaca ${read}; bila yang tertulis ${fits} (jadi ${value}), semuanya cocok.`,
  ifCrossed: (read: string, value: string) =>
    `terbaca ${read}; bila kotaknya hanya disilang (jadi ${value}), semuanya cocok.`,
  ifAdded: (fits: string, value: string) =>
    `terbaca kosong; bila di kotak itu tertulis ${fits} (jadi ${value}), semuanya cocok.`,
  note: 'Ini hanya menunjukkan tempat melihat, bukan pembetulan. Yang menentukan adalah formulir dan rapat pleno terbuka.',
} as const;
