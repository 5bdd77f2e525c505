import type { offlineText as id } from '../id/offline.ts';
import type { Words } from '../in-each-language.ts';

/** Words about pages kept on the device. */
export const offlineText = {
  title: 'Pages kept on this device',
  shortTitle: 'Kept pages',
  lead: 'Result pages that were opened or pinned in this browser are kept on the device, so that they can be read without a network. This list is sent nowhere.',
  advice: [
    'Figures on a kept page are not updated; each page says when it was kept.',
    'Photos of forms are not kept: they are loaded directly from their source.',
    'Open or pin the pages of a TPS or village while there is a network, to take them where there is no signal.',
  ],
  unsupported:
    'The list cannot be shown yet: this browser has not kept any pages so far, or does not support it.',
  none: 'No pages are kept yet.',
  kept: (time, age) => `kept ${time} (${age})`,
  pinned: 'pinned',
  forget: 'Delete all kept pages',
  unkept: (address) =>
    `The site cannot be reached from this device, and the page ${address} has not been kept. This does not mean that its data does not exist.`,
  again: 'Try again',
  notice: {
    label: 'Kept copy',
    body: (time, age) =>
      `The site cannot be reached. This page is a copy kept on the device on ${time}${age}; its figures may have changed since.`,
    again: 'Reload',
  },
} satisfies Words<typeof id>;
