import { followText as en } from './en/follow.ts';
import { followText as id } from './id/follow.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of feeds: what changed in a region, for those who follow it. */
export const followText = inEachLanguage(id, en);
