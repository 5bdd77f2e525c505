import { cardText as en } from './en/card.ts';
import { cardText as id } from './id/card.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of share cards, and of titles and descriptions that carry numbers. */
export const cardText = inEachLanguage(id, en);
