import type { ReactNode } from 'react';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { formatCount } from '#lib/format/number.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { Notice } from '../ui/notice.tsx';
import { CheckFormula, type FigureNames } from './check-formula.tsx';

interface Props {
  readonly state: Exclude<TpsResult['state'], { kind: 'noContest' }>;
  readonly names: FigureNames;
}

const text = tpsText.verdict;

/** One sentence that answers "is my TPS right?", with its reason. */
export function VerdictBox({ state, names }: Props) {
  if (state.kind === 'notPublished') return <Sentence words={text.notPublished} tone="plain" />;
  const { verdict } = state;
  switch (verdict.kind) {
    case 'noData':
    case 'scanNotRead':
    case 'withheld':
    case 'passes':
      return <Sentence words={text[verdict.kind]} tone="plain" />;
    case 'partlyRead':
      return <Sentence words={text.partlyRead[verdict.missing]} tone="plain" />;
    case 'inconsistent':
    case 'attention':
      return (
        <Sentence words={text[verdict.kind]} tone="caution">
          <Reason verdict={verdict} names={names} />
        </Sentence>
      );
  }
}

function Reason({
  verdict,
  names,
}: {
  readonly verdict: Extract<Verdict, { kind: 'inconsistent' | 'attention' }>;
  readonly names: FigureNames;
}) {
  const others = verdict.failing - 1;
  return (
    <p className="text-base">
      <CheckFormula check={verdict.reason} names={names} />
      {others > 0 && <>, {text.more(formatCount(others))}</>}. <a href="#pemeriksaan">{text.allChecks}</a>
    </p>
  );
}

interface SentenceProps {
  readonly words: { readonly title: string; readonly body: string };
  readonly tone: 'plain' | 'caution';
  readonly children?: ReactNode;
}

function Sentence({ words, tone, children }: SentenceProps) {
  return (
    <Notice tone={tone} title={words.title}>
      {children}
      <p>{words.body}</p>
    </Notice>
  );
}
