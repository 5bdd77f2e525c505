import { formLinksText } from '../id/form-links.ts';
import { messageText } from '../id/message.ts';
import { regionText } from '../id/region.ts';
import { stateText } from '../id/state.ts';
import { tpsText } from '../id/tps.ts';
import { votesText } from '../id/votes.ts';
import type { FirstWords } from './first-words.ts';

export const indonesian: FirstWords = {
  region: regionText,
  state: stateText,
  votes: votesText,
  message: messageText,
  tps: tpsText,
  formLinks: formLinksText,
};
