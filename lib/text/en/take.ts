import type { takeText as id } from '../id/take.ts';
import type { Words } from '../in-each-language.ts';

/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Cite, download, embed, follow',
  /** Title of the page that has it all. */
  title: (place: string) => `Cite, download, embed, follow: ${place}`,
  open: 'Text to cite, QR code, all files, add to your site, follow changes',
  back: (place: string) => `Back to the figures of ${place}`,
} satisfies Words<typeof id>;
