import type { formLinksText } from '../id/form-links.ts';
import type { messageText } from '../id/message.ts';
import type { regionText } from '../id/region.ts';
import type { stateText } from '../id/state.ts';
import type { tpsText } from '../id/tps.ts';
import type { votesText } from '../id/votes.ts';
import type { Words } from '../in-each-language.ts';

/**
 * Words that result pages need in a browser from the start. They are the one part of a page's code that would be there twice: so they
 * come in the page's language only (docs/adr/0013). Other words come with what needs them, in both.
 */
export interface FirstWords {
  readonly region: typeof regionText | Words<typeof regionText>;
  readonly state: typeof stateText | Words<typeof stateText>;
  readonly votes: typeof votesText | Words<typeof votesText>;
  readonly message: typeof messageText | Words<typeof messageText>;
  readonly tps: typeof tpsText | Words<typeof tpsText>;
  readonly formLinks: typeof formLinksText | Words<typeof formLinksText>;
}
