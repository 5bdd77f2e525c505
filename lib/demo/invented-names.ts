import { at } from './at.ts';

/*
 * Names of nobody: a given name, a word that says the person is made up, and a word from nature.
 * No two candidates of the whole simulation share a name.
 */
const GIVEN = [
  'ANDI',
  'RATNA',
  'BUDI',
  'SARI',
  'FAJAR',
  'LESTARI',
  'GALIH',
  'WULAN',
  'HENDRA',
  'MELATI',
  'INDRA',
  'NURUL',
  'KEMAL',
  'PUTRI',
  'LUKAS',
  'YULIA',
  'MADE',
  'TIARA',
  'NYOMAN',
  'CITRA',
  'OKTO',
  'MARTHA',
  'RAHMAN',
  'SITI',
  'SATRIA',
  'DEWI',
  'TEGUH',
  'ANISA',
  'UMAR',
  'RINI',
  'WAHYU',
  'ELOK',
  'YUSUF',
  'BUNGA',
  'ZAINAL',
  'KARTIKA',
  'BAYU',
  'AYU',
  'DANU',
  'NIRMALA',
  'REZA',
] as const;
const MADE_UP = ['CONTOH', 'FIKTIF', 'SIMULASI'] as const;
const FAMILY = [
  'SAMUDRA',
  'PELANGI',
  'MENTARI',
  'CEMPAKA',
  'RIMBA',
  'TELAGA',
  'BINTANG',
  'KENANGA',
  'GUNUNG',
  'EMBUN',
  'BAHARI',
  'PURNAMA',
  'CENDANA',
  'LAZUARDI',
  'PADI',
  'KATULISTIWA',
  'SENJA',
  'BERINGIN',
  'MUARA',
  'ANGGREK',
  'CAKRAWALA',
  'TERATAI',
  'HUJAN',
  'RAJAWALI',
  'MERANTI',
  'KARANG',
  'SERUNI',
  'KEJORA',
  'NUSA',
  'ZAMRUD',
  'ARUNIKA',
  'SAGARA',
  'PINUS',
  'MUTIARA',
  'LEMBAH',
  'KASUARI',
  'JATI',
  'SAVANA',
  'MATAHARI',
  'DANAU',
  'RINJANI',
] as const;

/** How many different names there are. */
const NAME_COUNT = GIVEN.length * MADE_UP.length * FAMILY.length;

// Coprime with NAME_COUNT (41 · 3 · 41), so the walk meets every name once before it repeats.
const STRIDE = 1999;

/** The nth name of an election; names of neighbours in this order differ in every part but the middle. */
export function inventedName(n: number, seed: number): string {
  const place = (n * STRIDE + (Math.abs(seed) % NAME_COUNT)) % NAME_COUNT;
  const given = at(GIVEN, place % GIVEN.length);
  const family = at(FAMILY, Math.floor(place / GIVEN.length) % FAMILY.length);
  return `${given} ${at(MADE_UP, Math.floor(place / (GIVEN.length * FAMILY.length)))} ${family}`;
}
