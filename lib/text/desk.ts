import {
  deskText as en,
  fileProblemText as fileProblemEn,
  lineProblemText as lineProblemEn,
} from './en/desk.ts';
import {
  fileProblemText as fileProblemId,
  deskText as id,
  lineProblemText as lineProblemId,
} from './id/desk.ts';
import { inEachLanguage } from './in-each-language.ts';

export const deskText = inEachLanguage(id, en);

const fileProblem = inEachLanguage(fileProblemId, fileProblemEn);
const lineProblem = inEachLanguage(lineProblemId, lineProblemEn);

/** Why a file of findings is not taken in. */
export function fileProblemText(...problem: Parameters<typeof fileProblemId>): string {
  return fileProblem()(...problem);
}

/** Why a line of it is not. */
export function lineProblemText(...problem: Parameters<typeof lineProblemId>): string {
  return lineProblem()(...problem);
}
