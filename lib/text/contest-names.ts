import type { ContestLabel } from '../domain/contest-label.ts';
import { type Language, language } from '../language/language.ts';
import { contestNamesText as en } from './en/contest-names.ts';
import { contestNamesText as id } from './id/contest-names.ts';
import { inEachLanguage } from './in-each-language.ts';

const names = inEachLanguage(id, en);

const OFFICES = ['gubernur', 'bupatiWalikota', 'presiden'] as const;

/** What may follow a default name: the year, or that the numbers are invented. */
const REST = /^(?: \d{4})?(?: \(simulasi\))?$/;

/** Title of a contest. A default one in the language being written; one of an operator's own stands as it is. */
export function contestTitle({ title }: Pick<ContestLabel, 'title'>): string {
  return translated(title, 'title');
}

/** The short form of it, for navigation and tables, by the same rule. */
export function contestShortTitle({ shortTitle }: Pick<ContestLabel, 'shortTitle'>): string {
  return translated(shortTitle, 'shortTitle');
}

/** Language of a title that is not in the page's: an operator's own, which is taken to be Indonesian. */
export function titleLanguage({ title }: Pick<ContestLabel, 'title'>): Language | undefined {
  return language() === 'id' || officeOf(title, 'title') !== undefined ? undefined : 'id';
}

/** The same of a short title. */
export function shortTitleLanguage({ shortTitle }: Pick<ContestLabel, 'shortTitle'>): Language | undefined {
  return language() === 'id' || officeOf(shortTitle, 'shortTitle') !== undefined ? undefined : 'id';
}

function translated(given: string, length: 'title' | 'shortTitle'): string {
  const office = officeOf(given, length);
  if (office === undefined) return given;
  const rest = given.slice(id[length][office].length);
  return `${names()[length][office]}${rest.replace(id.simulated, names().simulated)}`;
}

/** The office of a default name; undefined for one of an operator's own. */
function officeOf(given: string, length: 'title' | 'shortTitle') {
  return OFFICES.find((one) => {
    const name = id[length][one];
    return given.startsWith(name) && REST.test(given.slice(name.length));
  });
}
