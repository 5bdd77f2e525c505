import type { stateText as id } from '../id/state.ts';
import type { Words } from '../in-each-language.ts';

/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = {
  layerCount: 'Provisional · from C.Hasil',
  notReported: 'no data yet',
  withheld: 'withheld by the source',
  unreachable: 'source not responding',
  votesIncomplete: 'votes incomplete',
  notContested: 'contest not held here',
  perChild: 'candidates differ by region',
  tpsIn: (counted, total) => `${counted} of ${total} TPS`,
  noneIn: (total) => `None of ${total} TPS reported yet`,
  percentIn: (share) => `${share} of TPS reported`,
  progressUnknown: 'The source does not publish the number of TPS reported',
  updated: 'Updated by the source:',
  sourceTimeUnknown: 'The source gives no time of update',
  refusedTime: (text) =>
    text === ''
      ? 'The time written by the source cannot be read and is not used'
      : `The source wrote the time ${text}, which cannot be right and is not used`,
  together: (documents, oldest, newest) =>
    `From ${documents} documents; the oldest updated by the source ${oldest}, the newest ${newest}`,
  fetched: 'Fetched by this site:',
  checked: 'Last checked:',
  failing: {
    title: 'The data source is not responding properly at present',
    body: (time) =>
      `Since ${time}. Shown are the last figures we received; their age is stated on this page.`,
  },
  refreshFailed: 'The automatic update has not succeeded yet. Shown are still the last figures received.',
  refreshed: (time) => `Figures updated: ${time}.`,
} satisfies Words<typeof id>;
