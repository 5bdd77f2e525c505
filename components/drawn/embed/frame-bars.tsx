import { formatCount } from '#lib/format/number.ts';
import { embedText } from '#lib/text/embed.ts';
import { barFill } from '../picture/drawn-fill.tsx';
import { VARIABLE } from '../picture/palette.ts';
import type { ShownBars } from '../picture/shown-bars.ts';
import { FrameBar } from './frame-bar.tsx';
import { Defs } from './frame-votes.tsx';

/** An article bears so many; the others unfold. */
export const SHOWN_BARS = 8;

/** Bars of children, each a link to its page, or in words why there are none. */
export function FrameBars({ shown }: { readonly shown: ShownBars }) {
  if (shown.why !== null) return <p className="words">{shown.why}</p>;
  const isLong = shown.bars.length > SHOWN_BARS;
  return (
    <>
      <Defs />
      {shown.legend.length > 0 && (
        <ul className="legend">
          {shown.legend.map(({ token, words }) => (
            <li key={token}>
              <svg aria-hidden="true">
                <rect width="100%" height="100%" fill={barFill(token, VARIABLE)} />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      )}
      <Bars bars={isLong ? shown.bars.slice(0, SHOWN_BARS) : shown.bars} />
      {isLong && (
        <details>
          <summary>{embedText().frame.others(formatCount(shown.bars.length - SHOWN_BARS))}</summary>
          <Bars bars={shown.bars.slice(SHOWN_BARS)} />
        </details>
      )}
      {shown.more !== '' && <p className="small">{shown.more}</p>}
    </>
  );
}

function Bars({ bars }: { readonly bars: ShownBars['bars'] }) {
  return (
    <ol className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          <a href={bar.href ?? ''} rel="noopener">
            <span>{bar.name}</span>
            <span className="note">{bar.gap?.words ?? bar.note}</span>
            {bar.segments.length > 1 && (
              <span className="sr">{bar.segments.map(({ words }) => words).join('; ')}</span>
            )}
          </a>
          <FrameBar segments={bar.segments} look={bar.gap?.look ?? 'empty'} half={false} />
        </li>
      ))}
    </ol>
  );
}
