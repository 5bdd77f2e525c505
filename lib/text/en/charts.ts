import type { chartsText as id } from '../id/charts.ts';
import type { Words } from '../in-each-language.ts';
import { countedTier, several } from '../tier-words.ts';

/** Words of the page of charts. "Regions" are the children that a chart compares; `unit` is their word. */
export const chartsText = {
  title: (place) => `Charts of ${place}`,
  heading: 'Charts of the provisional vote count',
  intro:
    'Candidate pairs always stand in ballot-number order, and every chart comes with its data as a table. Figures on this page do not move by themselves; reload it for the latest.',
  back: (place) => `Figures and details of ${place}`,
  data: 'Data table',
  place: 'Region',
  more: (count) => `and ${count} more`,
  tooFew: (count, unit) =>
    `Only ${countedTier(count, unit)} known so far: too few to draw, so only the table is shown.`,
  axisShare: (hundredths) => `${hundredths / 100}%`,
  keys: 'The left and right arrow keys read this chart item by item.',
  source: {
    layer: 'Vote count · from C.Hasil forms, provisional.',
    from: (name) => `Source: ${name}.`,
    read: (name) =>
      `Read and added up by this site from the TPS documents published by ${name}, each with its own time.`,
    fetched: (time) => `Checked: ${time}.`,
    checked: (time) => `Last checked: ${time}.`,
  },
  votes: {
    heading: 'Provisional vote count',
    unit: 'Number of votes and share of valid votes. Bars run from 0% to 100% of valid votes.',
    caption: (place) => `Provisional votes in ${place}`,
    option: 'Options by ballot number',
    votes: 'Votes',
    share: 'Share of valid votes',
    total: 'Valid votes',
    description: (place, valid, options, progress) =>
      `${place}: ${valid} valid votes for ${options} options. ${progress}.`,
    part: (votes, share) => `${votes} votes (${share})`,
    before:
      'The source is withholding its figures at present, so nothing is drawn. The last figures before that, if there are any, remain on the region’s page.',
    none: 'No vote data to draw yet.',
    unreachable: 'The figures cannot be fetched at present, so nothing is drawn.',
  },
  compare: {
    heading: (unit) => `Votes by ${unit}`,
    unit: (unit) =>
      `Each option’s share of valid votes, one bar per ${unit}; left to right always in ballot-number order.`,
    unitOne: (unit) =>
      `One option’s share of valid votes, one bar per ${unit}, the largest at the top. Choose the option to look at; they are listed in ballot-number order.`,
    caption: (unit, place) => `Votes and share of valid votes by ${unit} in ${place}`,
    validVotes: 'Valid votes',
    valid: (votes) => `${votes} valid votes`,
    turnout: (share) => `turnout ${share}`,
    segment: (option, votes, share) => `${option}: ${votes} votes (${share})`,
    inBar: (option, share) => `${option}: ${share}`,
    sortBy: 'Sort by',
    sorts: { share: 'Share', code: 'Region code', name: 'Name', size: 'Valid votes', turnout: 'Turnout' },
    scale: ['0%', '50% of valid votes', '100%'],
    description: (known, all, unit) => `${known} of ${countedTier(all, unit)} with votes so far.`,
    range: (option, low, lowPlace, high, highPlace) =>
      `${option}: lowest ${low} (${lowPlace}), highest ${high} (${highPlace}).`,
    severalSlates: (unit) =>
      `Each ${unit} votes on its own list of candidates. The same ballot number stands for different candidates, so they are not compared in one chart.`,
    none: (unit) => `No ${unit} has votes yet, so there is nothing to compare.`,
  },
  scatter: {
    heading: 'Turnout and votes',
    headingMargin: 'Turnout and margin',
    unit: (unit) =>
      `One dot is one ${unit}. Across: turnout, that is voters who voted out of registered and additional voters. Up: share of valid votes.`,
    unitMargin: (unit) =>
      `One dot is one ${unit}. Across: turnout. Up: margin between the two highest votes, out of valid votes. Candidates differ in each ${unit}, so shares of one ballot number are not compared.`,
    cropped: (from) => `The horizontal axis starts at ${from}, not at zero.`,
    croppedHeights:
      'The vertical axis of each plot starts at a value of its own, not at zero; the same distance is the same difference in all of them.',
    caption: (place) => `Turnout and votes in ${place}`,
    xAxis: 'Turnout',
    yAxis: (option) => `Vote share of ${/^\d+$/.test(option) ? `no. ${option}` : option}`,
    margin: 'Margin between the two highest votes',
    turnout: 'Turnout',
    description: (count, unit, low, lowPlace, high, highPlace) =>
      `${countedTier(count, unit)}: turnout from ${low} (${lowPlace}) to ${high} (${highPlace}).`,
    point: (turnout, tps) => `turnout ${turnout} (from ${tps} TPS read)`,
    value: (label, share) => `${label}: ${share}`,
    far: {
      heading: 'Far from the others',
      rule: 'Beyond the quartiles by more than one and a half times the interquartile range, in turnout or on the vertical axis. Being far from the others is not a sign of error: the cause may be legitimate, such as communal voting (noken or ikat), a TPS at a special location, few voters, or TPS not all read yet. Open the region and look at its forms.',
      none: 'None is beyond the quartiles by more than one and a half times the interquartile range.',
      tooFew: 'Too few to say which are far from the others.',
      low: (what, share) => `low ${what}, ${share}`,
      high: (what, share) => `high ${what}, ${share}`,
    },
    none: 'No region has both votes and turnout known yet.',
  },
  read: {
    heading: 'Turnout and invalid votes',
    tpsChildren:
      'Turnout and invalid votes of each TPS are not gathered on this page; both are on the page of the TPS, beside its form.',
    none: 'This site has not read the TPS documents of these regions, so there is nothing to draw. The source publishes turnout and invalid votes only per TPS; not read yet does not mean zero.',
    tooFew: (least) =>
      `This site has read less than ${least} of the TPS of each of these regions so far: too few to be drawn as a figure of the region.`,
    coverage: (known, children, unit, tps) =>
      `${known} of ${countedTier(children, unit)}; forms read: ${tps} TPS.`,
    coverageOf: (known, children, unit, tps, all) =>
      `${known} of ${countedTier(children, unit)}; forms read: ${tps} of ${all} TPS.`,
    tps: 'TPS read',
    tpsOf: (tps, all) => `${tps} of ${all}`,
  },
  distribution: {
    headings: { turnout: 'Distribution of turnout', invalidShare: 'Distribution of invalid votes' },
    columns: { turnout: 'Turnout', invalidShare: 'Invalid votes' },
    measures: {
      turnout: 'turnout, that is voters who voted out of registered and additional voters',
      invalidShare: 'invalid votes out of all votes cast',
    },
    unit: (unit, measure) => `How many ${several(unit)} in each range of ${measure}.`,
    unitStrip: (unit, measure) => `One dot is one ${unit}, by ${measure}.`,
    caption: (what, unit, place) => `${what} by ${unit} in ${place}`,
    median: (share) => `median ${share}`,
    range: (from, to) => `${from} to ${to}`,
    rangeBelow: (from, to) => `${from} to less than ${to}`,
    count: (count, unit) => countedTier(count, unit),
    description: (low, lowPlace, median, high, highPlace) =>
      `Lowest ${low} (${lowPlace}), median ${median}, highest ${high} (${highPlace}).`,
  },
  progress: {
    heading: (unit) => `TPS reported by ${unit}`,
    unit: 'Share of TPS whose figures are in; the most complete on top. Bars run from 0% to 100% of TPS.',
    caption: (unit, place) => `TPS reported by ${unit} in ${place}`,
    column: 'TPS reported',
    share: 'Share',
    description: (complete, partial, none, unit) =>
      `Complete: ${countedTier(complete, unit)}. Partial: ${partial}. No TPS reported yet or not published: ${none}.`,
    scale: ['0%', '50% of TPS', '100%'],
    tps: {
      unit: 'TPS whose figures are in, and those whose are not yet.',
      heading: 'TPS reported',
      in: 'Reported',
      notIn: 'Not yet reported',
      description: (counted, all) => `${counted} of ${all} TPS reported.`,
    },
  },
  noChildren:
    'The source has not yet published a list of the regions below this one, so there is nothing to compare.',
} satisfies Words<typeof id>;
