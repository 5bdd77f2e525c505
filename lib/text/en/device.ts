import type { deviceText as id } from '../id/device.ts';
import type { Words } from '../in-each-language.ts';

/** Words of what a reader keeps on the device: pinned and recent places, what changed since the last look. */
export const deviceText = {
  pin: 'Pin',
  pinTitle: 'Pin to the home page, on this device only',
  pinsFull: 'There are 50 pins already. Unpin one on the home page first.',
  since: (age) => `Since you looked at this page ${age}:`,
  sinceFull: (time) => `What changed since ${time}`,
  sinceNote: 'Compared with the figures you saw then, which are kept on this device only.',
  forgetPage: 'Forget this page',
  separator: '; ',
  fell: (words) => `${words} (went down)`,
  tps: (from, to) => `TPS in ${from} → ${to}`,
  number: (number) => `number ${number}`,
  votes: (label, difference) => `${label} ${difference}`,
  votesKnown: (label, from, to) => `${label}: ${from} → ${to}`,
  noData: 'no data yet',
  becomes: {
    withheld: 'figures are now withheld by the source, they did not become zero',
    shownAgain: 'the source shows its figures again',
    counted: 'votes are there',
    notReported: 'the source no longer has votes, they did not become zero',
    noTotals: 'votes are no longer added up here',
  },
  recapThere: 'D.Hasil published',
  recapGone: 'the source no longer has a D.Hasil',
  pages: (from, to) => `pages of the form ${from} → ${to}`,
  own: {
    heading: 'Your places',
    manage: 'Manage',
    pinned: 'Pinned',
    recent: 'Last seen',
    note: 'This list is kept on this device only and is never sent anywhere. The figures are on the pages themselves.',
    inContest: (place, contest) => `${place} · ${contest}`,
    unpin: 'Unpin',
    forget: 'Forget',
    unpinNamed: (place) => `Unpin ${place}`,
    forgetNamed: (place) => `Forget ${place}`,
    forgetAll: 'Forget all last seen',
    isPinned: 'pinned',
  },
} satisfies Words<typeof id>;
