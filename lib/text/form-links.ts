import { firstWords } from '#lib/text/first-words/here.ts';

export const formLinksText = () => firstWords().formLinks;
