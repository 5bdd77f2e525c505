import { reportText as en } from './en/report.ts';
import { reportText as id } from './id/report.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the ready text with which a reader asks for a figure to be looked at. Polite, and without a verdict. */
export const reportText = inEachLanguage(id, en);
