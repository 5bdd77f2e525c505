import { type Language, language } from '../language/language.ts';
import { sourceNamesText as en } from './en/source-names.ts';
import { sourceNamesText as id } from './id/source-names.ts';
import { inEachLanguage } from './in-each-language.ts';

const names = inEachLanguage(id, en);

const KNOWN = ['kpu', 'kpuLicence', 'demo', 'demoLicence'] as const;

/** Name or terms of a publisher: a default one in the language being written, one of an operator's own as it is. */
export function sourceWords(given: string): string {
  const known = knownOf(given);
  return known === undefined ? given : names()[known];
}

/** Language of such words that are not in the page's: an operator's own, which are taken to be Indonesian. */
export function sourceLanguage(given: string): Language | undefined {
  return language() === 'id' || knownOf(given) !== undefined ? undefined : 'id';
}

function knownOf(given: string) {
  return KNOWN.find((one) => id[one] === given);
}
