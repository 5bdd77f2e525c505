import { counted } from '../counted.ts';
import type { tpsListText as id } from '../id/tps-list.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the lists of TPS for checking. */
export const tpsListText = {
  heading: { desa: 'All TPS, for checking', kecamatan: 'TPS that need a look' },
  title: (place) => `TPS checks, ${place}`,
  intro: {
    desa: 'The figures of each polling station (TPS) as the source read them, with the results of the arithmetic checks. Inconsistent means that figures do not agree with each other; the cause may be misreading, miswriting, or photos that are not complete yet.',
    kecamatan:
      'Polling stations (TPS) whose figures do not agree with each other, or are unusual, among the TPS documents this site has read. Open a TPS to compare it with its form.',
  },
  caption: (place) => `Figures and checks of every TPS in ${place}`,
  attentionCaption: 'TPS to look at, with the rules that fail in each',
  verdict: {
    inconsistent: 'inconsistent',
    attention: 'needs attention',
    withheld: 'withheld by the source',
    scanNotRead: 'photo received, figures not read yet',
    partlyRead: 'only partly read so far',
    noData: 'no data yet',
    passes: 'passes the checks',
  },
  columns: {
    tps: 'TPS',
    status: 'Checks',
    valid: 'Valid',
    invalid: 'Invalid',
    total: 'Total votes',
    voted: 'Voted',
    registered: 'DPT',
    form: 'Form',
  },
  formPages: (count) => counted(count, 'page', 'pages'),
  noForm: 'no photo',
  showPhoto: 'Show photo',
  hidePhoto: 'Hide photo',
  photoAlt: (place) => `Page of votes of the C.Hasil form of ${place}`,
  otherPhotoAlt: (page, place) => `Page ${page} of the C.Hasil form of ${place}`,
  votesPhotoMissing: (page) => `There is no photo of the page with the votes; this is page ${page}.`,
  filter: { legend: 'Filter the list', state: 'State', rule: 'Rule not met', all: 'all' },
  shown: (shown, all) => `${shown} of ${all} TPS shown`,
  none: 'Among the documents read so far, no TPS needs a look.',
  noRows: 'The source has not published TPS documents in this desa/kelurahan (village) yet.',
  unreadTps: (count) => `${count} TPS without a document so far, or whose document cannot be fetched:`,
  unreadDesa: (count) =>
    `${count} desa/kelurahan (villages) not read by this site yet, so their TPS are not on the list:`,
  perDesa: 'Full tables by desa/kelurahan',
  back: (place) => `Back to the figures of ${place}`,
} satisfies Words<typeof id>;
