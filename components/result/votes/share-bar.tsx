import type { Hundredths } from '#lib/domain/share.ts';
import { cssPercent } from '#lib/format/number.ts';
import { pairToken } from './option-label.tsx';

interface Props {
  readonly share: Hundredths | null;
  /** Place on the ballot, from 0: decides colour and pattern. */
  readonly place: number;
  /** Marks half of the valid votes, for contests in which that decides. */
  readonly half: boolean;
}

/** A share as a length, from an honest zero to 100%. The number beside it says the same, so it is hidden from readers. */
export function ShareBar({ share, place, half }: Props) {
  // Unknown has a look of its own: an empty bar would be a zero.
  if (share === null) return <div aria-hidden="true" className="hatched h-3 border border-line" />;
  const token = pairToken(place);
  const style = { width: cssPercent(share), '--bar': `var(--color-pair-${token})` };
  return (
    <div aria-hidden="true" className="relative h-3 border border-line">
      <div className={`bar-fill h-full pattern-${token}`} style={style} />
      {half && <div className="absolute -inset-y-1 left-1/2 border-l-2 border-ink" />}
    </div>
  );
}
