import type { BallotOption } from '#lib/domain/candidate.ts';
import { optionName } from '#lib/text/option-name.ts';
import { votesText } from '#lib/text/votes.ts';

/** Token of an option's colour and pattern, by its place on the ballot: 1 to 6, then again. */
export function pairToken(place: number): number {
  return (place % 6) + 1;
}

interface Props {
  readonly option: BallotOption;
  /** Place on the ballot, from 0. */
  readonly place: number;
}

/** The ballot number in its box, coloured by place; a square, so that it is no medal. */
export function BallotNumber({ option, place }: Props) {
  const label =
    option.ballotNumber === null ? votesText().noNumber : votesText().ballotNumber(option.ballotNumber);
  return (
    <span
      className="inline-flex size-8 shrink-0 items-center justify-center border-2 font-bold tabular-nums"
      style={{ borderColor: `var(--color-pair-${pairToken(place)})` }}
    >
      <span aria-hidden="true">{option.ballotNumber ?? '–'}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

interface NamesProps {
  readonly option: BallotOption;
  /** In one run of words, where lines are dear. */
  readonly isClose?: boolean;
}

/** The names of an option on two lines, of the same weight. */
export function OptionNames({ option, isClose = false }: NamesProps) {
  if (isClose) return <span className="block min-w-0 text-sm leading-snug">{optionName(option)}</span>;
  if (option.kind === 'pair') {
    return (
      <span className="block min-w-0 leading-snug wrap-break-word">
        <span className="block font-medium">{option.headName}</span>
        {option.deputyName !== null && <span className="block text-sm">{option.deputyName}</span>}
      </span>
    );
  }
  return (
    <span className="block min-w-0 leading-snug wrap-break-word">
      <span className="block font-medium">{optionName(option)}</span>
      {option.kind === 'kolomKosong' && <span className="block text-sm">{votesText().kolomKosongHint}</span>}
    </span>
  );
}
