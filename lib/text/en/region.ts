import { counted } from '../counted.ts';
import type { regionText as id } from '../id/region.ts';
import type { Words } from '../in-each-language.ts';
import { countedTier, tierWord } from '../tier-words.ts';

/** Words of a region page. */
export const regionText = {
  withheld: {
    title: 'Figures withheld by the source',
    body: (time, progress) =>
      `The source document dated ${time}: ${progress}. All its votes are zero. That does not mean zero votes: the source is not showing its figures.`,
    noLastGood: 'We have kept no figures for this region from before they were withheld.',
    lastGood: 'The last figures we received before that',
    lastGoodTime: (time) => `From the source document dated ${time}`,
  },
  notPublished: {
    title: 'The source has published nothing for this region yet',
    body: 'This region is on the source’s list, but its result document does not exist yet. No data yet does not mean zero votes. Delivery may be late because of the network or a postponed vote.',
  },
  withdrawn: {
    title: 'The source has withdrawn this region’s document',
    body: 'Its result document was published and is no longer at the source. That does not mean zero votes.',
    since: (time) => `No longer at the source since ${time}.`,
  },
  notCounted: {
    title: 'No TPS reported yet',
    body: 'The source has not received figures from any polling station (TPS) in this region. No data yet does not mean zero votes.',
  },
  elsewhere: {
    parentRow:
      'This region has no document of its own yet. The figures below are taken from its row in the table of the region above it.',
    provinces:
      'The source publishes no national document. The numbers of TPS reported below are added up from the documents of the provinces.',
  },
  noContest: {
    title: 'This contest is not held in this region',
    gubernur: (name) => `${name} does not hold an election for governor.`,
    bupatiWalikota: (name) => `${name} does not hold an election for regent (bupati) or mayor (wali kota).`,
    presiden: (name) => `${name} is not part of this election.`,
    yogyakarta:
      'The Governor of the Special Region of Yogyakarta is not chosen by election; how the office is filled is set out in Law (UU) 13/2012.',
    jakarta: 'Mayors and regents in DKI Jakarta are not chosen by election.',
  },
  rowCheck: {
    note: {
      inconsistent: (most) => `inconsistent: more than ${most} votes`,
      attention: (most) => `needs attention: more than ${most} votes`,
    },
    title: {
      inconsistent: 'This total holds figures that are inconsistent',
      attention: 'This total holds figures that need attention',
    },
    total: {
      inconsistent: (most) =>
        `It has more votes than can be written on the forms of the TPS that are in (${most} at most).`,
      /** Abroad, where how many boxes a form has is not known. */
      attention: (most) => `It has very many votes for the TPS that are in (more than ${most}).`,
    },
    rows: {
      inconsistent: 'More votes than can be written on the form:',
      attention: 'Very many votes for one TPS:',
    },
    more: (count) => `and ${count} more`,
    body: 'Totals and percentages on this page include them. Compare with the form first.',
  },
  table: {
    checkEvery: { desa: 'Check all TPS in one table', kecamatan: 'List of TPS that need a look' },
    desk: 'Checking desk',
    heading: (level) => `Breakdown by ${tierWord(level)}`,
    caption: (level, place) => `Provisional votes and TPS reported by ${tierWord(level)} in ${place}`,
    place: 'Region',
    tpsIn: 'TPS reported',
    tpsInLong: 'of all TPS',
    votesOf: (label) => `Votes for ${label}`,
    ownVotes: 'Votes by ballot number',
    sumOfRows: 'Sum of rows',
    published: 'As published',
    share: 'share of valid votes',
    sort: 'sort',
    toTable: 'Straight to the table',
    mark: { inconsistent: 'inconsistent', attention: 'needs attention' },
    tpsNumber: 'TPS number',
    skipMap: 'Skip the map, to the table',
    empty: 'The source has not published a list of the regions below this one yet.',
    namesOnly:
      'The source does not publish a breakdown of figures for the following regions. Open a region to see its own document, if there is one.',
  },
  rollUp: {
    heading: 'Check of the sums',
    agrees: (rows) => `The sum of ${rows} equals the figure published by the source for every option.`,
    differs: (rows) =>
      `Inconsistent: the sum of ${rows} differs from the figure published by the source. The documents of each tier are made at different times, so the difference may disappear at the next update.`,
    incomplete: (rows) =>
      `Cannot be checked in full yet: in ${rows} or in the published figure, the source gives no votes for some option. What can be compared is the same.`,
    without: (rows) => `Without votes yet, and not added: ${rows}.`,
    withheld: 'Cannot be checked: the source is withholding its figures.',
    notReported: 'No figures to check yet.',
    unreachable: 'Cannot be checked yet: the data cannot be fetched at present.',
    noRows: 'Cannot be checked: no row contains votes yet.',
    noTotals: 'There is no total to check: each region has its own list of candidates.',
    option: 'Option',
    not: 'not equal to',
    difference: 'Difference',
    progressAgrees: (tps) => `TPS reported by the rows: ${tps}, the same as published.`,
    progressDiffers: (rows, published) => `TPS reported by the rows: ${rows}; as published: ${published}.`,
    rows: (count) => counted(count, 'row', 'rows'),
  },
  recap: {
    heading: 'Recapitulation (D.Hasil)',
    intro:
      'D.Hasil, the recapitulation record, is the minutes of an open plenary meeting (rapat pleno terbuka): official at its tier. Its figures may differ from the sum of the C.Hasil forms, because the plenary corrects errors of reading or writing.',
    notPublished: 'The source has not published a D.Hasil for this region yet.',
    withdrawn: 'The source once published a D.Hasil for this region, and has withdrawn it.',
    noDocument: 'The source publishes no separate D.Hasil document at this tier.',
    parentRow: 'The D.Hasil figures of this region are taken from its row in the D.Hasil of the tier above.',
    parentStages:
      'The D.Hasil document of the tier above has the progress of this region, but no figures yet.',
    unreachable: 'The D.Hasil document cannot be fetched from the source at present.',
    stage: (tier, published, total) =>
      `D.Hasil ${tier}: published for ${published} of ${counted(total, 'region', 'regions')}`,
    childStages: 'D.Hasil published in each region',
    childStage: (tier, published, total) => `${published} of ${countedTier(total, tier)} published`,
    documents: 'D.Hasil documents',
    document: (number) => `Document ${number}`,
    badge: 'Official at its tier · D.Hasil',
    partial: (progress) =>
      `C.Hasil may be incomplete (${progress}); the differences below can come from TPS that have not reported.`,
    noVotes: 'The source publishes the progress of the recapitulation, but no figures from it yet.',
  },
  tiers: {
    caption: (place) => `The same figures by TPS forms, Sirekap and plenary in ${place}`,
    figure: 'Figure',
    forms: (tps) => `Sum of ${counted(tps, 'TPS form', 'TPS forms')}`,
    count: 'Sirekap (C.Hasil)',
    recap: 'Plenary (D.Hasil)',
    difference: 'Difference between plenary and polling stations',
    reading: 'How to read it',
    state: {
      same: 'same',
      incomplete: 'not all TPS reported yet',
      perhapsIncomplete: 'perhaps not all TPS reported yet',
      corrected: 'plenary set another figure',
      unknown: 'cannot be compared yet',
    },
    corrected:
      'All TPS have reported and the plenary set a figure other than the sum of the C.Hasil forms. That may mean that errors of reading or writing were corrected; the source does not publish the reasons, which are recorded in the minutes.',
    onlyVotes:
      'The source publishes the D.Hasil for votes only; the plenary’s invalid votes and voters who voted are in its document.',
    children: (count) =>
      `${counted(count, 'region explains', 'regions explain')} the difference (D.Hasil − C.Hasil). Those with all TPS in come first, then the largest.`,
    formChildren: (count) =>
      `${counted(count, 'region', 'regions')} where the sum of the TPS forms differs from the Sirekap figure (forms − Sirekap):`,
    more: (count) => `and ${counted(count, 'other region', 'other regions')}; see each region’s table.`,
    formsPartial: (read, inSirekap) =>
      `Forms with complete votes read by this site so far: ${read}; Sirekap: ${inSirekap}. As long as the two differ, their sums are not expected to be the same.`,
  },
  source: {
    heading: 'Source and citation',
    document: 'Source document',
    together: (documents) =>
      `${documents} documents of provinces; the address of each is on its province’s page and in the data files`,
    publisher: 'Publisher',
    licence: 'Licence',
    layer: 'Kind of figures',
    layerCount: 'Count: sum of the forms of polling stations (C.Hasil), provisional',
    cite: 'Cite with the time of update and the number of TPS reported. These figures are provisional; official results are determined in open plenary meetings.',
  },
} satisfies Words<typeof id>;
