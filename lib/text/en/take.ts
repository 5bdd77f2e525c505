import type { takeText as id } from '../id/take.ts';
import type { Words } from '../in-each-language.ts';

/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Cite, download, embed, follow',
} satisfies Words<typeof id>;
