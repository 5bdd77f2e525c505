import type { ReactNode } from 'react';
import { hasProgress, type Progress, progressShare } from '#lib/domain/progress.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { cssPercent } from '#lib/format/number.ts';
import { progressWords } from '#lib/text/progress-words.ts';

interface Props {
  readonly progress: Progress;
  /** The layer that it is about, in the same line where there is room. */
  readonly badge?: ReactNode;
}

/** Progress in words, with a bar under it where a share is known and not nothing. */
export function ProgressLine({ progress, badge }: Props) {
  const share = hasProgress(progress) ? progressShare(progress) : null;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 leading-snug font-medium tabular-nums" data-progress>
        {progressWords(progress)} {badge}
      </p>
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
