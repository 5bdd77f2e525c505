import { Notice } from '#components/layout/ui/notice.tsx';
import type { WinRule } from '#lib/domain/win-rule.ts';
import { votesText } from '#lib/text/votes.ts';

/** The rule of the contest, where it is not simply "most votes". */
export function ContestRules({ rule }: { readonly rule: WinRule }) {
  if (rule !== 'majoritySinglePair' && rule !== 'majorityJakarta') return null;
  const words = rule === 'majoritySinglePair' ? votesText().singlePair : votesText().jakarta;
  return (
    <Notice tone="plain" title={words.title}>
      <p>{words.body}</p>
    </Notice>
  );
}
