import type { Hundredths } from '#lib/domain/share.ts';
import type { BarGap } from '../charts/layer-data.ts';
import { barFill } from './drawn-fill.tsx';
import { LITERAL } from './palette.ts';

export const BAR_HEIGHT = 22;

interface Props {
  /** Of the whole, i.e. 100%. */
  readonly width: number;
  readonly segments: readonly { readonly key: string; readonly token: number; readonly share: Hundredths }[];
  /** What stands in place of segments that are not known. */
  readonly gap: BarGap | null;
  readonly half: boolean;
}

/** A bar from an honest zero to 100% in a picture. Unknown has a look of its own: an empty bar would be a zero. */
export function Bar({ width, segments, gap, half }: Props) {
  const isWithheld = gap?.look === 'withheld';
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <>
      <rect
        width={width}
        height={BAR_HEIGHT}
        fill={LITERAL.of(isWithheld ? 'withheld-surface' : gap === null ? 'raised' : 'surface')}
        stroke={LITERAL.of(isWithheld ? 'withheld' : 'line')}
        strokeDasharray={gap?.look === 'hatched' ? '6 4' : undefined}
      />
      {segments.map(({ key, token, share }, index) => (
        <rect
          key={key}
          x={unitsOf(starts[index] ?? 0, width)}
          width={unitsOf(share, width)}
          height={BAR_HEIGHT}
          fill={barFill(token, LITERAL)}
        />
      ))}
      {gap !== null && gap.words !== '' && (
        <text x="8" y="16" fontSize="15" fill={LITERAL.of('muted')}>
          {gap.words}
        </text>
      )}
      {half && <path d={`M${width / 2} -4v${BAR_HEIGHT + 8}`} stroke={LITERAL.of('ink')} strokeWidth="3" />}
    </>
  );
}

function unitsOf(share: Hundredths, width: number): number {
  return Math.round(Math.min(share, 10_000) * width) / 10_000;
}
