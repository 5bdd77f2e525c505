import { firstWords } from '#lib/text/first-words/here.ts';

/** Words of a TPS page. */
export const tpsText = () => firstWords().tps;
