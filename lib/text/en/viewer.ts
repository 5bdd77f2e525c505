import { counted } from '../counted.ts';
import type { viewerText as id } from '../id/viewer.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the form viewer, which come with it. */
export const viewerText = {
  label: (place) => `Viewer of form photos, ${place}`,
  close: 'Close',
  tabs: 'Pages of the form',
  tab: (page) => `Page ${page}`,
  tabLong: (page, total, kind) => `Page ${page} of ${total}: ${kind}`,
  stage: 'Photo; arrow keys move it, + and − zoom in and out',
  keys: 'Keyboard: arrow keys move, + and − zoom in and out, R turns, F fits the whole page, 1–9 change page.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pan: 'Buttons to move it',
  panTo: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
  turn: 'Turn 90° right',
  fit: 'Fit the whole page',
  full: 'Full screen',
  leaveFull: 'Leave full screen',
  details: 'Details',
  brightness: 'Brightness',
  contrast: 'Contrast',
  reset: 'Reset',
  original: 'Open original photo',
  download: 'Download photo',
  loading: 'Loading the photo…',
  loadingSlow: (seconds) =>
    `Still loading (${counted(String(seconds), 'second', 'seconds')}). Photos can be large.`,
  failed: {
    error: 'The photo cannot be shown: the file is missing, or it is not an image.',
    timeout: 'The photo has not arrived after a minute.',
  },
  retry: 'Try again',
  missing: 'No photo of this page yet.',
  votesMissing: (page) =>
    `There is no photo of page ${page}, where the votes are written; this is another page that has one.`,
  sideways: 'This photo appears to lie on its side. Turn it upright so that figures can be marked.',
  box: (name) => `Mark figure: ${name}`,
  marked: (name, page) => `Marked: ${name}, page ${page}.`,
  pageOnly: 'Its exact place on this form is not known; it is usually on this page.',
  looking: 'Looking for the marks in the corners of the form…',
  frame: {
    marks: 'Roughly here, going by the marks in the four corners of the form.',
    paper: 'Roughly here: the corner marks could not be read. If it is off, open Details, then Set corners.',
    reader: 'Roughly here, going by the corners you set.',
  },
  corners: {
    adjust: 'Set corners',
    how: 'Lay the four circles on the black marks in the corners of the form, by dragging or with arrow keys (Shift for small steps).',
    done: 'Done',
    reset: 'Forget these corners',
    names: ['Upper left corner', 'Upper right corner', 'Lower right corner', 'Lower left corner'],
    at: (name, right, down) => `${name}: ${right}% from the left, ${down}% from the top`,
    kept: 'Corners you set are kept on this device only.',
  },
  beside: (uploadedMillis, numbersMillis) => {
    const distance = distanceText(Math.abs(numbersMillis - uploadedMillis));
    return uploadedMillis <= numbersMillis
      ? `${distance} before the source updated the figures`
      : `${distance} after the source updated the figures`;
  },
} satisfies Words<typeof id>;

function distanceText(millis: number): string {
  const minutes = Math.floor(millis / 60_000);
  if (minutes < 1) return 'less than 1 minute';
  if (minutes < 60) return counted(String(minutes), 'minute', 'minutes');
  if (minutes < 48 * 60) return counted(String(Math.floor(minutes / 60)), 'hour', 'hours');
  return counted(String(Math.floor(minutes / (24 * 60))), 'day', 'days');
}
