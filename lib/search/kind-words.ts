/** What a word of a query says of the tier that is meant; kabupaten and kota are one tier and two kinds, as are desa and kelurahan. */
export type TierHint = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan';

interface KindWord {
  readonly hint: TierHint;
  /** Names have this word as well (KAMPUNG BARU, KOTA AGUNG), so it may be part of what is looked for. */
  readonly isInNames: boolean;
}

/** Words for tiers, written out and short, as people and the laws of single provinces use them. */
export const KIND_WORDS: ReadonlyMap<string, KindWord> = new Map([
  ...kinds('provinsi', 'prov provinsi propinsi prop daerah khusus istimewa ibukota', ''),
  ...kinds('kabupaten', 'kab kabupaten kbupaten kabupatn', ''),
  ...kinds('kota', 'kotamadya kodya kotamdya', 'kota'),
  ...kinds('kecamatan', 'kec kecamatan kecamtan kcmtn kapanewon kemantren', 'distrik'),
  ...kinds('desa', 'ds', 'desa kampung nagari gampong pekon lembang ohoi'),
  ...kinds('kelurahan', 'kel kelurahan keluarahan kelrahan kalurahan', ''),
]);

/** Words that carry nothing, in names and in queries. */
export const FILLERS: ReadonlySet<string> = new Set('adm administrasi administratif dan di'.split(' '));

/** Words of a province's full title that nobody has to know. */
export const PROVINCE_TITLES: ReadonlySet<string> = new Set(
  'provinsi daerah khusus ibukota istimewa dki'.split(' '),
);

function kinds(hint: TierHint, only: string, alsoInNames: string): readonly (readonly [string, KindWord])[] {
  const words = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');
  return [
    ...words(only).map((word) => [word, { hint, isInNames: false }] as const),
    ...words(alsoInNames).map((word) => [word, { hint, isInNames: true }] as const),
  ];
}
