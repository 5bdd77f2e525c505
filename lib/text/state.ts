import { stateText as en } from './en/state.ts';
import { stateText as id } from './id/state.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = inEachLanguage(id, en);
