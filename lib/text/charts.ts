import { chartsText as en } from './en/charts.ts';
import { chartsText as id } from './id/charts.ts';
import { inEachLanguage } from './in-each-language.ts';

export const chartsText = inEachLanguage(id, en);
