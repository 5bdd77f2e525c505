import type { formLinksText as id } from '../id/form-links.ts';
import type { Words } from '../in-each-language.ts';

/** Words of what leads from a TPS page to the form viewer; the viewer's own come with it. */
export const formLinksText = {
  open: 'Enlarge the photos on this page',
  loadingViewer: 'Loading the photo viewer…',
  viewerFailed: 'The photo viewer could not be loaded. The photos can still be opened below.',
  seeOnForm: (figure, page) => `${figure}: see page ${page} of the form`,
} satisfies Words<typeof id>;
