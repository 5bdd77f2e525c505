import { regionText as en } from './en/region.ts';
import { regionText as id } from './id/region.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of a region page. */
export const regionText = inEachLanguage(id, en);
