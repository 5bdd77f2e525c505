import type { BallotOption } from '../domain/candidate.ts';
import { votesText } from './votes.ts';

/** Name of an option in one line, for captions, tables and sentences. */
export function optionName(option: BallotOption): string {
  switch (option.kind) {
    case 'pair':
      return option.deputyName === null ? option.headName : `${option.headName} – ${option.deputyName}`;
    case 'kolomKosong':
      return votesText().kolomKosong;
    case 'unlisted':
      return votesText().unlisted(option.id);
  }
}

/** Shortest unambiguous form for a column head: the number, or the name without one. */
export function optionShort(option: BallotOption): string {
  return option.ballotNumber === null ? optionName(option) : String(option.ballotNumber);
}
