import { tpsText as en } from './en/tps.ts';
import { tpsText as id } from './id/tps.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of a TPS page. */
export const tpsText = inEachLanguage(id, en);
