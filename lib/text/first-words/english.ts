import { formLinksText } from '../en/form-links.ts';
import { messageText } from '../en/message.ts';
import { regionText } from '../en/region.ts';
import { stateText } from '../en/state.ts';
import { tpsText } from '../en/tps.ts';
import { votesText } from '../en/votes.ts';
import type { FirstWords } from './first-words.ts';

export const english: FirstWords = {
  region: regionText,
  state: stateText,
  votes: votesText,
  message: messageText,
  tps: tpsText,
  formLinks: formLinksText,
};
