import { firstWords } from '#lib/text/first-words/here.ts';

/** Words for the states a number can be in (DESIGN, "States"). */
export const stateText = () => firstWords().state;
