import type { searchText as id } from '../id/search.ts';
import type { Words } from '../in-each-language.ts';
import { suggestionsText } from './suggestions.ts';

/** Words of the search field and of its results. */
export const searchText = {
  label: 'Search for a desa, kecamatan, code or TPS',
  findTps: 'Find your polling station (TPS)',
  example: 'E.g. Karangsong TPS 5',
  placeholder: 'Village, code or TPS 8',
  submit: 'Search',
  home: 'Or begin on the home page',
  title: 'Search for a region or TPS',
  titleOf: (query) => `Search “${query}”`,
  inContest: (title) => `In: ${title}`,
  everyContest: 'Search in every contest of the latest voting day',
  help: {
    heading: 'What can be typed',
    items: [
      'the name of a desa/kelurahan, kecamatan, kabupaten/kota or province: sukamaju',
      'several names at once, to tell places of one name apart: sukamaju cilodong depok',
      'usual short forms: kel. sukamaju, kec. cilodong, jabar, DKI',
      'the number of a TPS with its desa: TPS 8 Pulau Harapan',
      'a region code: 2, 4, 6, 10 or 13 digits, with or without dots',
    ],
  },
  problems: {
    empty: 'Type the name of a desa or kecamatan, or a region code.',
    tooShort: 'Type at least two letters or two digits.',
    tooLong: 'Too long. The name of a place with its kecamatan and kabupaten is enough.',
    noWords: 'There are no Latin letters or digits to look for.',
    onlyTps:
      'Every desa has TPS numbers. Add the name of the desa or kelurahan, for example: TPS 8 Pulau Harapan.',
  },
  unavailable: 'The list of regions cannot be fetched from its source right now. Try again in a moment.',
  nothing: 'No region matches. Check the spelling, or type only the name of the kecamatan or kabupaten.',
  shallow:
    'Names of kecamatan and desa are not indexed on this site yet. Look for the kabupaten/kota and go down from there; region codes can be looked up.',
  partial: 'No region has all of these words. These come closest.',
  found: (count) => (count === '1' ? '1 region matches.' : `${count} regions match.`),
  listed: (listed, count) => `${listed} of ${count} matching regions.`,
  results: suggestionsText.results,
  narrow: 'Narrow down by province',
  code: (code) => `Code ${code}`,
  tps: {
    absent: suggestionsText.absentTps,
    unknown: (number) => `TPS ${number} cannot be checked here yet.`,
  },
} satisfies Words<typeof id>;
