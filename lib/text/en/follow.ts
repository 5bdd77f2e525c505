import type { followText as id } from '../id/follow.ts';
import type { Words } from '../in-each-language.ts';

/** Words of feeds: what changed in a region, for those who follow it. Neutral: never who has more. */
export const followText = {
  feedTitle: (place, contest) => `${place} – ${contest}: changes in the figures`,
  feedSubtitle: (place) =>
    `When the figures, progress or state of the data of ${place} change. Layer Hitung Suara (C.Hasil), provisional.`,
  atomLink: (place) => `Atom feed: changes in the figures of ${place}`,
  follow: 'Follow its changes:',
  formats: { atom: 'Atom feed', json: 'JSON feed' },
  entryTitle: (place, reasons) => `${place}: ${reasons}`,
  reasons: {
    first: 'recording begins',
    withheld: 'figures withheld by the source',
    shownAgain: 'the source shows its figures again',
    votesShown: 'first votes published',
    votesGone: 'the source no longer has votes',
    recapPublished: 'D.Hasil published',
    recapGone: 'the source no longer has a D.Hasil',
    event: 'another kind of vote',
    down: 'a figure went down',
    complete: 'all TPS are in',
    incompleteAgain: 'no longer all TPS are in',
    progress: 'more TPS are in',
    corrected: 'figures changed without new TPS',
  },
  explained: {
    first: 'This site begins to record changes of this region; what was before is not recorded.',
    withheld:
      'All votes in the source document are zero. That is not zero votes: the source does not show its figures.',
    shownAgain: '',
    votesShown: '',
    votesGone: 'No figures does not mean zero votes.',
    recapPublished:
      'The minutes of the open plenary meeting are on the page of this region, apart from the Hitung Suara figures below.',
    recapGone: '',
    event: '',
    down: 'A figure that goes down may mean that a misreading or a wrong upload was corrected; the source does not publish the reason.',
    complete: 'The figures stay provisional until they are determined in an open plenary meeting.',
    incompleteAgain: '',
    progress: '',
    corrected: 'The source changed votes without adding TPS; the source does not publish the reason.',
  },
  progress: (now) => `TPS in: ${now}`,
  votesOf: (name, votes, share) => `${name}: ${votes} votes (${share} of valid votes)`,
  votesWithoutShare: (name, votes) => `${name}: ${votes} votes`,
  votesMissing: (name) => `${name}: no data yet`,
  change: (line, before, difference) => `${line}; before ${before} (${difference})`,
  before: (line, before) => `${line}; before ${before}`,
  noVotes: {
    withheld: 'Votes: withheld by the source',
    notReported: 'Votes: no data yet',
    noTotals: 'Votes: candidates differ by region, not added up',
  },
  recap: {
    published: 'Rekapitulasi (D.Hasil): published, see the page of the region',
    none: 'Rekapitulasi (D.Hasil): not published yet',
    unknown: 'Rekapitulasi (D.Hasil): cannot be checked at the moment',
  },
  layer: (layer) => `Layer: ${layer}`,
  eventKind: (event) => `Kind: ${event}`,
  markedPlace: (place, event) => `${place}: ${event}`,
  seen: (time) => `Seen by this site: ${time}`,
  sourceTime: (time) => `Time of the source: ${time}`,
  document: (url) => `Source document: ${url}`,
  separator: ' · ',
} satisfies Words<typeof id>;
