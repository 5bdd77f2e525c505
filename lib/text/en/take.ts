import type { takeText as id } from '../id/take.ts';
import type { Words } from '../in-each-language.ts';

/** Words of what a reader can take from a page. */
export const takeText = {
  heading: 'Cite, download, embed, follow',
  /** Title of the page that has it all. */
  title: (place: string) => `Cite, download, embed, follow: ${place}`,
  open: 'All of it on one page',
  back: (place: string) => `Back to the figures of ${place}`,
  row: 'Take these figures with you',
  copyNumbers: 'Copy numbers',
  picture: 'Image',
  embed: 'Embed',
  data: 'Data',
  share: 'Share',
  copied: 'Copied',
  copyFailed: 'The text is selected; copy it yourself.',
  whatsapp: 'Send with WhatsApp',
  embedHint: 'A frame whose figures update themselves, for your article or site.',
  follow: 'Follow changes',
  votesOf: (name, votes, share) =>
    share === null ? `${name}: ${votes} votes` : `${name}: ${votes} votes (${share})`,
} satisfies Words<typeof id>;
