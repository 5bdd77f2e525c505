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
    `Jika salah satu dari ${count} kemungkinan ini benar, semua pemeriksaan yang dapat dilakukan terpenuhi. Hanya formulir yang dapat menjawab yang mana.`,
  allFits: 'semuanya cocok',
  several: (count: string) => `${count} angka sekaligus, dengan salah baca yang sama:`,
  place: PLACES,
  source: (figure: string, value: string) => `${figure}: sumber membaca ${value}.`,
  look: (place: string) => `Periksa angka ${place}`,
  onPage: (page: string) => `pada formulir halaman ${page}`,
  onForm: 'pada formulir',
  ifDigit: (read: string, fits: string, value: string) =>
    `terbaca ${read}; bila yang tertulis ${fits} (jadi ${value})`,
  ifCrossed: (read: string, value: string) => `terbaca ${read}; bila kotaknya hanya disilang (jadi ${value})`,
  ifAdded: (fits: string, value: string) =>
    `terbaca kosong; bila di kotak itu tertulis ${fits} (jadi ${value})`,
  note: 'Ini hanya menunjukkan tempat melihat, bukan pembetulan. Yang menentukan adalah formulir dan rapat pleno terbuka.',
} as const;
