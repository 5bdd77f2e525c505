import { isCandidateId } from '../candidate.ts';
import { type Figure, SEX_COLUMNS, SEX_ROWS } from '../figure.ts';

/** Name of a form's row in findings and their files: `votes:100025`, `validVotes`, `voters:votedDpt:male`. */
export function rowKeyOf(figure: Figure): string {
  switch (figure.kind) {
    case 'votes':
      return `votes:${figure.option}`;
    case 'voters':
      return `voters:${figure.row}:${figure.column}`;
    default:
      return figure.kind;
  }
}

/** The figure that a name stands for; null for a name that stands for none that can be held against a form. */
export function figureOfRowKey(key: string): Figure | null {
  const [kind, first = '', second = '', ...more] = key.split(':');
  if (more.length > 0) return null;
  if (kind === 'votes') return isCandidateId(first) && second === '' ? { kind, option: first } : null;
  if (kind === 'voters') {
    const row = SEX_ROWS.find((candidate) => candidate === first);
    const column = SEX_COLUMNS.find((candidate) => candidate === second);
    return row === undefined || column === undefined ? null : { kind, row, column };
  }
  if (kind !== key) return null;
  return kind === 'validVotes' || kind === 'invalidVotes' || kind === 'totalVotes' ? { kind } : null;
}
