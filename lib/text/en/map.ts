import type { mapText as id } from '../id/map.ts';
import type { Words } from '../in-each-language.ts';
import { tierWord } from '../tier-words.ts';

/** Words of maps. */
export const mapText = {
  heading: (level) => `Map by ${tierWord(level)}`,
  title: {
    mostVotes: 'Most votes (provisional)',
    votes: (option) => `Votes for ${option}`,
    margin: 'Margin between the two highest votes',
    turnout: 'Voter turnout',
    invalidShare: 'Invalid votes',
    progress: 'TPS reported',
    inconsistent: 'Inconsistent TPS',
  },
  unit: {
    mostVotes:
      'The option with the most votes so far in each region; the deeper its colour, the larger its margin over the second. This is not a declared result; what decides is the number of votes, not the area of a region.',
    votes: 'Percentage of valid votes in each region.',
    margin: 'Difference between the two options with the most votes, as a percentage of valid votes.',
    turnout:
      'Voters who voted divided by registered and additional voters, computed by this site from TPS documents that have been read and whose voter figures are consistent.',
    invalidShare:
      'Invalid votes divided by all votes, computed by this site from TPS documents that have been read and whose totals agree.',
    progress: 'Percentage of TPS whose figures are in.',
    inconsistent:
      'Percentage of TPS whose figures are inconsistent, out of the TPS that this site has been able to check.',
  },
  short: {
    mostVotes: 'Most votes',
    margin: 'Margin',
    turnout: 'Turnout',
    invalidShare: 'Invalid',
    progress: 'TPS reported',
    inconsistent: 'Inconsistent',
    votes: (option) => `Votes ${option}`,
  },
  mode: { shapes: 'Region map', tiles: 'Tiles', bubbles: 'Bubbles' },
  switchStatistic: 'What the map shows',
  switchMode: 'Form of the map',
  partial: (limit) => `less than ${limit} of TPS reported`,
  partialRead: (limit) => `less than ${limit} of TPS read`,
  margin: (share) => `margin ${share}`,
  same: 'equal votes',
  complete: 'all TPS',
  number: (label) => `ballot number ${label}`,
  legend: 'Colour key',
  legendMore: 'Lower bounds are included, upper bounds are not.',
  bubbleSize: (votes) => `Area of a bubble = number of valid votes; example: ${votes} valid votes.`,
  schematic:
    'Schematic map: every region is a tile of the same size, placed near its true position. Boundaries are not available.',
  schematicGrid: 'Schematic: every region is a tile of the same size, in order of region code.',
  beside: 'Regions without boundaries',
  credit: 'Boundaries:',
  cropped: 'Small remote islands appear only on the interactive map.',
  openMap: 'Open the large map',
  openCharts: 'Charts of this region',
  openRanking: 'Ranking',
  openCompare: 'Compare',
  backToNumbers: (place) => `Back to the figures of ${place}`,
  up: (place) => `Up to ${place}`,
  pageTitle: (statistic, place) => `Map: ${statistic}, ${place}`,
  noChildren: 'There are no regions below this one that can be mapped.',
  reset: 'Show the whole map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  panTo: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
  start: 'Interactive map',
  openRegion: (name) => `Open ${name}`,
  loading: 'Loading the interactive map…',
  failed: 'The interactive map could not be loaded; the drawn map can still be used.',
  interactive: (place) =>
    `Interactive map of ${place}. Move with the arrow keys, zoom with plus and minus, go from region to region with Tab.`,
  table: {
    caption: (statistic, level, place) => `${statistic} by ${tierWord(level)} in ${place}`,
    place: 'Region',
    tpsIn: 'TPS reported',
    heading: 'Table',
    basis: 'Basis',
    readTps: (count) => `${count} TPS read`,
  },
} satisfies Words<typeof id>;
