import { rankingText as en } from './en/ranking.ts';
import { rankingText as id } from './id/ranking.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the pages that put regions in the order of a measure. */
export const rankingText = inEachLanguage(id, en);
