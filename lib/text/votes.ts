import { firstWords } from '#lib/text/first-words/here.ts';

export const votesText = () => firstWords().votes;
