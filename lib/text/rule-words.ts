import { ruleWords as en } from './en/rule-words.ts';
import { ruleWords as id } from './id/rule-words.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of every rule of DOMAIN §2.2 for a TPS. */
export const ruleWords = inEachLanguage(id, en);
