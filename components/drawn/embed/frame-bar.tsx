import type { Hundredths } from '#lib/domain/share.ts';
import { cssPercent } from '#lib/format/number.ts';
import type { BarGap } from '../charts/layer-data.ts';
import { barFill } from '../picture/drawn-fill.tsx';
import { VARIABLE } from '../picture/palette.ts';

interface Props {
  readonly segments: readonly { readonly key: string; readonly token: number; readonly share: Hundredths }[];
  /** Of the bar's ground; `empty` beside what is known. */
  readonly look: BarGap['look'];
  readonly half: boolean;
}

/** A bar from an honest zero to 100%. The number beside it says the same, so it is hidden from readers. */
export function FrameBar({ segments, look, half }: Props) {
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <svg aria-hidden="true" className={`bar ${look}`}>
      {segments.map(({ key, token, share }, index) => (
        <rect
          key={key}
          x={cssPercent(starts[index] ?? 0)}
          width={cssPercent(share)}
          height="100%"
          fill={barFill(token, VARIABLE)}
        />
      ))}
      {half && <rect x="50%" width="2" height="100%" fill={VARIABLE.of('ink')} />}
    </svg>
  );
}
