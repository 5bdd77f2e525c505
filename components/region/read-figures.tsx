import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { invalidShareOf, turnoutOf } from '#lib/domain/tps-digest.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { votesText } from '#lib/text/votes.ts';

interface Props {
  readonly digest: TpsDigest | null;
}

/** What the source tells per TPS only, added up by the site, each with the number of TPS that it rests on. */
export function ReadFigures({ digest }: Props) {
  const text = votesText().fromTps;
  if (digest === null || isEmpty(digest))
    return <p className="max-w-text text-sm text-muted">{votesText().notAtThisTier}</p>;
  const turnout = turnoutOf(digest);
  const invalid = invalidShareOf(digest);
  return (
    <div className="border-t border-line pt-2 text-sm">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 tabular-nums">
        {turnout !== null && (
          <Line
            words={text.turnout}
            value={formatShare(turnout)}
            basis={text.basis(formatCount(digest.turnout.tps))}
          />
        )}
        {invalid !== null && (
          <Line
            words={text.invalid}
            value={formatShare(invalid)}
            basis={text.basis(formatCount(digest.ballots.tps))}
          />
        )}
        {digest.checked > 0 && (
          <Line
            words={text.inconsistent}
            value={`${formatCount(digest.inconsistent)} TPS`}
            basis={text.checked(formatCount(digest.checked))}
          />
        )}
      </dl>
      <p className="mt-1 max-w-text text-xs text-muted">{text.how}</p>
    </div>
  );
}

/** Documents were read, but none of them tells anything yet. */
function isEmpty({ turnout, ballots, checked }: TpsDigest): boolean {
  return turnout.tps === 0 && ballots.tps === 0 && checked === 0;
}

interface LineProps {
  readonly words: string;
  readonly value: string;
  readonly basis: string;
}

function Line({ words, value, basis }: LineProps) {
  return (
    <>
      <dt>
        {words} <span className="text-muted">{basis}</span>
      </dt>
      <dd className="text-right font-medium">{value}</dd>
    </>
  );
}
