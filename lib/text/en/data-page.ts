import type { dataPageText as id } from '../id/data-page.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the page that explains data files. */
export const dataPageText = {
  title: 'Download data',
  lead: 'Every table of this site is there to take away: as CSV, JSON or Excel, without registration.',
  rules: {
    heading: 'What always goes with it',
    list: [
      'Figures of the count are provisional and not the official result. Say that they are, and name their time and the TPS reported whenever you quote them.',
      'D.Hasil (Rekapitulasi) has columns of its own, recap_…. Do not mix them with columns votes_….',
      'Region codes are those of the Ministry of Home Affairs (Kemendagri), not of Statistics Indonesia (BPS): the same digits may mean another place. Do not join them with BPS data by code.',
      'An empty cell or null means unknown, not zero. Column state says why.',
      'The first row of a region’s file is the region itself: do not add it to the others.',
      'Turnout and invalid votes are added up by this site from the TPS whose documents it has read; their number stands in the column beside.',
      'Simulated data says SIMULASI in file name, in every row and in its notes.',
    ],
  },
  addresses: {
    heading: 'Addresses',
    caption: 'Addresses of files and what they hold',
    columns: ['Address', 'What'],
    list: [
      ['/en/{contest}/data.csv', 'The nation: one row for each province'],
      ['/en/{contest}/{code}/data.csv', 'The table of a region’s page, or the form of one TPS'],
      [
        '/en/{contest}/{code}/data/{tier}.csv',
        'Every region of a tier in it, e.g. data/kecamatan.csv for a province; tiers: provinsi, kabkota, kecamatan, desa, tps',
      ],
      [
        '/en/{contest}/{code}/data/tps.csv',
        'Every TPS of a desa or kecamatan: all figures of its form, results of the checks, addresses of its photos',
      ],
      ['/en/{contest}/{code}/umpan.atom', 'Changes of figures (RSS); also umpan.json'],
      ['/api/rekap/{contest}/{code}', 'A page’s figures as JSON, for refreshing; not stable yet'],
      ['/api/cari?q=', 'Search for regions and TPS'],
      ['/openapi.json', 'All addresses described for programs (OpenAPI 3.1)'],
      [
        '/en/{contest}/{code}/data.csv-metadata.json',
        'Notes, types and meanings of columns of the CSV at the same address',
      ],
    ],
    formats:
      'Put .json or .xlsx for .csv. Without /en a file is in Indonesian; names of columns stay the same.',
    bounds: (most) =>
      `One file asks the source for at most ${most} documents. Larger ones are refused with status 403: take them in parts.`,
  },
  formats: {
    heading: 'Formats',
    list: [
      [
        'CSV',
        'UTF-8 without a BOM, RFC 4180, commas between cells, decimal points. The first line has the names of columns and all others are data, so any program opens it as it is; column layer says in every row that the figures are provisional. Notes, types and meanings of columns lie beside it, in the file that ends with .csv-metadata.json (W3C CSV on the Web). Text (codes too) is in quotes, numbers are not. A cell that could be taken for a formula begins with an apostrophe.',
      ],
      [
        'JSON',
        'The same figures as on the page. "version": 2; it is raised when a column changes its meaning. Votes are in the order of the ballot in "ballots".',
      ],
      [
        'Excel',
        'Take the .xlsx file: it opens right in any language of Excel, with codes as text and numbers as numbers, shares in percent (57.98) as in CSV. Its first row says what the table is, the second has the names of columns; the second sheet has notes and meanings.',
      ],
    ],
    csvInExcel:
      'To open CSV in Excel: use Data › From Text/CSV, choose UTF-8 and commas, and make columns code and parent Text.',
  },
  caching: {
    heading: 'Taking it regularly',
    body: 'Every answer has an ETag and a Last-Modified that change only with its content. Send If-None-Match: where nothing has changed the answer is 304 without a body. Once a minute is enough; the source does not change more often. Reading from other pages (CORS) is open to anyone. When the source does not respond, the last figures are given with word of since when; with none kept the answer is 503 with Retry-After.',
  },
  columns: {
    region: 'Columns of a file of regions',
    tps: 'Columns of a file of TPS',
    columns: ['Column', 'Meaning'],
    caption: (heading) => `${heading}, by name and meaning`,
  },
  examples: {
    heading: 'Examples',
    intro: 'With the address of this site in place of SITUS.',
    list: [
      ['curl', 'Only when changed'],
      ['R', 'Data frame'],
      ['Python', 'pandas'],
      ['JavaScript', 'D3, in a browser, from any page'],
    ],
  },
  licence: {
    heading: 'Sources and licences',
    caption: 'Publisher and licence of each contest',
    columns: ['Contest', 'Publisher', 'Licence'],
  },
} satisfies Words<typeof id>;
