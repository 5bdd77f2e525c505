import { PairPatternDefs } from '../picture/drawn-fill.tsx';
import { pairPaint, VARIABLE } from '../picture/palette.ts';
import type { ShownVotes } from '../picture/shown-votes.ts';
import { FrameBar } from './frame-bar.tsx';

/** Votes in ballot order, or in words why there are none. */
export function FrameVotes({ shown }: { readonly shown: ShownVotes }) {
  if (shown.kind === 'words') {
    return (
      <div className="words">
        <p>
          <strong>{shown.title}</strong>
        </p>
        <p>{shown.body}</p>
      </div>
    );
  }
  return (
    <>
      <Defs />
      <ol className="votes">
        {shown.lines.map((line) => (
          <li key={line.key}>
            <span className="number" style={{ color: VARIABLE.of(pairPaint(line.token)) }}>
              <span>{line.number}</span>
            </span>
            <span className="names">
              <b>{line.name}</b>
              {line.deputy}
            </span>
            <span className="count">
              {line.isKnown ? <b>{line.votes}</b> : <span className="small">{line.votes}</span>}
              {line.shareWords}
            </span>
            <FrameBar
              segments={line.share === null ? [] : [{ key: line.key, token: line.token, share: line.share }]}
              look={line.share === null ? 'hatched' : 'empty'}
              half={shown.half}
            />
          </li>
        ))}
      </ol>
      <p className="small">{shown.basis}</p>
    </>
  );
}

/** Patterns that the bars of a document refer to; once a document. */
export function Defs() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="sr">
      <PairPatternDefs paints={VARIABLE} size={8} />
    </svg>
  );
}
