import { hasProgress, type Progress, progressShare } from '#lib/domain/progress.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { cssPercent, formatCount, formatShare } from '#lib/format/number.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  readonly progress: Progress;
}

/** `14.825 dari 14.835 TPS (99,93%)` as a sentence part; what is unknown says so. */
export function progressWords(progress: Progress): string {
  const share = progressShare(progress);
  switch (progress.kind) {
    case 'fraction': {
      // In words: a bare 0 beside vote figures reads like a result.
      if (progress.counted === 0) return stateText().noneIn(formatCount(progress.total));
      const words = stateText().tpsIn(formatCount(progress.counted), formatCount(progress.total));
      return share === null ? words : `${words} (${formatShare(share)})`;
    }
    case 'percentOnly':
      return stateText().percentIn(formatShare(progress.hundredths));
    case 'unknown':
      return stateText().progressUnknown;
  }
}

/** Progress in words, with a bar under it where a share is known and not nothing. */
export function ProgressLine({ progress }: Props) {
  const share = hasProgress(progress) ? progressShare(progress) : null;
  return (
    <div>
      <p className="font-medium tabular-nums">{progressWords(progress)}</p>
      {share !== null && <Bar share={share} />}
    </div>
  );
}

function Bar({ share }: { readonly share: Hundredths }) {
  const fill = { width: cssPercent(share), '--bar': 'var(--color-strong-line)' };
  return (
    <div aria-hidden="true" className="mt-1 h-1.5 max-w-text border border-strong-line">
      <div className="bar-fill h-full" style={fill} />
    </div>
  );
}
