import type { messageText as id } from '../id/message.ts';
import type { Words } from '../in-each-language.ts';

/** Words of pages that are only a message. */
export const messageText = {
  notFound: {
    title: 'Page not found',
    body: 'The source lists no contest, region or polling station (TPS) at this address.',
    codes:
      'Region codes (those of Kemendagri, not of BPS) have 2 digits (province), 4 (kabupaten/kota), 6 (kecamatan), 10 (desa/kelurahan) or 13 (TPS).',
    isThere: (contest, code) => `There is a region or TPS with the code ${code} in ${contest}:`,
    isNot: (contest, code) => `There is no code ${code} in ${contest}. The nearest that the source lists:`,
    search: (code) => `Search this site for the code ${code}`,
    home: 'Start from the home page',
  },
  sourceDown: {
    title: 'The data source cannot be reached',
    body: 'We have never fetched this page before, and its data source is not responding at present. So there are no figures to show yet.',
    notLost:
      'This is a connection problem, not a sign that data are lost or zero. Pages opened before still show their latest figures.',
    again: 'Try again',
    home: 'To the home page',
  },
  siteBusy: {
    title: 'This site is very busy',
    body: 'We have never made this page before, and too many pages are being asked for at once. So there are no figures to show yet.',
    notLost:
      'This is a limit of this site, not a sign that data are lost or zero, and no fault of their source. Pages opened before still show their latest figures.',
    again: 'Try again',
    home: 'To the home page',
  },
  siteFault: {
    title: 'The page cannot be shown',
    body: 'Something went wrong on this site. The figures are not affected. Try reloading the page.',
    again: 'Reload',
  },
} satisfies Words<typeof id>;
