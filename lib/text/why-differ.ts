import { whyDifferText as en } from './en/why-differ.ts';
import { whyDifferText as id } from './id/why-differ.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Why the photo of a form and the number beside it may lawfully differ (DOMAIN, "ten things", 2). */
export const whyDifferText = inEachLanguage(id, en);
