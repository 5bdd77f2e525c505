import { firstWords } from '#lib/text/first-words/here.ts';

/** Words of a region page. */
export const regionText = () => firstWords().region;
