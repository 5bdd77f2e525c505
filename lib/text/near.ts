import { nearText as en } from './en/near.ts';
import { nearText as id } from './id/near.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of "TPS near me". */
export const nearText = inEachLanguage(id, en);
