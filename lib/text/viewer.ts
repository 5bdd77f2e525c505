import { viewerText as en } from './en/viewer.ts';
import { viewerText as id } from './id/viewer.ts';
import { inEachLanguage } from './in-each-language.ts';

export const viewerText = inEachLanguage(id, en);
