import type { stateText as id } from '../id/state.ts';
import type { Words } from '../in-each-language.ts';

/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = {
  layerCount: 'Provisional · from C.Hasil',
  notReported: 'no data yet',
  withheld: 'withheld by the source',
  unreachable: 'source not responding',
  row: {
    noValidVotes: '0 valid votes',
    votesIncomplete: 'votes incomplete',
    notReported: 'no data yet',
    notListed: 'not itemised by the source',
    withheld: 'withheld by the source',
    unreachable: 'cannot be fetched now',
    notContested: 'contest not held here',
    noTotals: 'candidates differ by region',
    contradictory: 'source contradicts itself',
    progressUnknown: 'number of TPS reported not published',
    notRead: 'not read by this site yet',
    tooFewIn: 'less than 10% of TPS reported',
    tooFewRead: 'less than 10% of TPS read',
  },
  percentagesOnly: 'percentages only',
  tpsIn: (counted, total) => `${counted} of ${total} TPS`,
  noneIn: (total) => `None of ${total} TPS reported yet`,
  percentIn: (share) => `${share} of TPS reported`,
  about: (share) => `about ${share}`,
  roundedIn: (share) => `${share} of TPS reported, by the source’s rounded percentage`,
  progressUnknown: 'The source does not publish the number of TPS reported',
  contradiction: {
    votesWithoutTps: (total) =>
      `The source contradicts itself: none of ${total} TPS reported, yet it has votes of them`,
    votesWithZeroPercent: 'The source contradicts itself: 0% of TPS reported, yet it has votes of them',
    moreThanAll: (counted, total) =>
      `The source contradicts itself: ${counted} TPS reported, yet there are only ${total}`,
    percentOutOfRange: 'The source contradicts itself: its percentage of TPS reported is impossible',
    sumOfParts: (counted, total) =>
      `The source contradicts itself: ${counted} and ${total} TPS are sums with parts that do not match`,
    inParts: 'The source contradicts itself in some parts, so the number of TPS reported is not known',
  },
  updated: 'Updated by the source:',
  updatedAndAsked: 'Updated and checked:',
  /** In the line of times beside numbers. */
  written: 'Source:',
  asked: 'Checked:',
  sourceTimeUnknown: 'The source gives no time of update',
  refusedTime: (text) =>
    text === ''
      ? 'The time written by the source cannot be read and is not used'
      : `The source wrote the time ${text}, which cannot be right and is not used`,
  together: (documents, oldest, newest) =>
    `From ${documents} documents; the oldest updated by the source ${oldest}, the newest ${newest}`,
  fetched: 'Checked:',
  checked: 'Last checked:',
  failing: {
    title: 'The data source is not responding properly at present',
    body: (time) =>
      `Since ${time}. Shown are the last figures we received; their age is stated on this page.`,
  },
  refreshFailed: 'The automatic update has not succeeded yet. Shown are still the last figures received.',
  refreshed: (time) => `Figures updated: ${time}.`,
} satisfies Words<typeof id>;
