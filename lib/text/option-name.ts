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

/** The last of the head candidate's own names, without titles, to stand by the number in a column head; else the whole name. */
export function optionCallName(option: BallotOption): string {
  if (option.kind !== 'pair') return optionName(option);
  const [name = ''] = option.headName.split(',');
  const words = name.split(/\s+/).filter((word) => word !== '' && !word.includes('.'));
  const last = words.at(-1);
  if (last === undefined) return option.headName;
  // Sources write in capitals, which are too wide for a column.
  return last === last.toUpperCase() ? last.charAt(0) + last.slice(1).toLowerCase() : last;
}
