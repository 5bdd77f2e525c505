import type { ReactNode } from 'react';
import { Notice } from '#components/layout/ui/notice.tsx';
import { sumOf } from '#lib/domain/check.ts';
import type { DigitHint } from '#lib/domain/digit-hint.ts';
import { type FormModel, pageOfFigure } from '#lib/domain/form-layout.ts';
import type { FormPage, TpsDocument } from '#lib/domain/tps.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { areScanned, hasScan, whereToLook } from '#lib/domain/where-to-look.ts';
import { formatCount } from '#lib/format/number.ts';
import { hintsText } from '#lib/text/hints.ts';
import { ruleWords } from '#lib/text/rule-words.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';
import { CheckFormula, type FigureNames } from './check-formula.tsx';
import { OtherContests } from './other-contests.tsx';

type State = Exclude<TpsResult['state'], { kind: 'noContest' }>;
type Failing = Extract<Verdict, { kind: 'inconsistent' | 'attention' }>;

interface Props {
  readonly state: State;
  readonly names: FigureNames;
  readonly model: FormModel | null;
}

/** One sentence that answers "is my TPS right?", with its reason and what to do next. */
export function VerdictBox({ state, names, model }: Props) {
  return (
    <div className="space-y-2">
      <OwnVerdict state={state} names={names} model={model} />
      {state.kind === 'published' && <OtherContests checks={state.checks} />}
    </div>
  );
}

function OwnVerdict({ state, names, model }: Props) {
  const text = verdictText();
  if (state.kind === 'notPublished')
    return <Sentence words={state.withdrawn === null ? text.notPublished : text.withdrawn} tone="plain" />;
  const { verdict, document } = state;
  switch (verdict.kind) {
    case 'noData':
    case 'withheld':
      return <Sentence words={text[verdict.kind]} tone="plain" />;
    case 'scanNotRead': {
      // A photo that is not shown cannot be read below.
      const next = areScanned(document.pages, []) ? text.scanNotRead.next : null;
      return <Sentence words={{ ...text.scanNotRead, next }} tone="plain" />;
    }
    case 'passes':
      return (
        <Sentence words={text.passes} tone="plain">
          <Next>{passesNext(document, model)}</Next>
        </Sentence>
      );
    case 'partlyRead':
      return <Sentence words={verdictWords(verdict.missing)} tone="plain" />;
    case 'inconsistent':
    case 'attention':
      return (
        <Sentence
          words={text[verdict.kind]}
          tone="caution"
          reason={<Reason verdict={verdict} names={names} />}
        >
          <Next>{failingNext(verdict, state.hints, document.pages, names, model)}</Next>
        </Sentence>
      );
  }
}

function Reason({ verdict, names }: { readonly verdict: Failing; readonly names: FigureNames }) {
  const text = verdictText();
  const { reason, failing } = verdict;
  const [left, right] = [sumOf(reason.left), sumOf(reason.right)];
  return (
    <>
      {left !== null && right !== null && (
        <p className="text-base">{ruleWords()[reason.rule].found(formatCount(left), formatCount(right))}</p>
      )}
      <p>
        <CheckFormula check={reason} names={names} />
        {failing > 1 && <>, {text.more(formatCount(failing - 1))}</>}.{' '}
        <a href="#pemeriksaan">{text.allChecks}</a>
      </p>
    </>
  );
}

/** The digit to look at where one is likelier than all others, else the figures of the rule and their pages. */
function failingNext(
  { reason }: Failing,
  hints: readonly DigitHint[],
  scans: readonly FormPage[],
  names: FigureNames,
  model: FormModel | null,
): string {
  const text = verdictText();
  const digit = hints.find(({ isClear }) => isClear)?.digits[0];
  const page = digit === undefined ? null : pageOfFigure(model, digit.figure);
  if (digit !== undefined && page !== null && hasScan(scans, page)) {
    return text.next.look(hintsText().place[digit.place], names(digit.figure), formatCount(page));
  }
  const { figures, pages, isScanned } = whereToLook(reason, model, scans);
  const words = isScanned ? text.next.compare : text.next.noScan;
  return words(figures.map(names).join(', '), pages.map(formatCount).join(', '));
}

function passesNext({ votes, pages }: TpsDocument, model: FormModel | null): string {
  const text = verdictText();
  const option = votes.kind === 'read' ? votes.votes[0]?.option : undefined;
  const page = option === undefined ? null : pageOfFigure(model, { kind: 'votes', option });
  const words = areScanned(pages, page === null ? [] : [page]) ? text.next.compare : text.next.noScan;
  return words(text.next.votes, page === null ? '' : formatCount(page));
}

function Next({ children }: { readonly children: string }) {
  const text = verdictText();
  return (
    <p>
      {children} {text.next.whenDifferent} <a href="#laporkan">{text.next.report}</a>.
    </p>
  );
}

interface SentenceProps {
  readonly words: { readonly title: string; readonly body: string; readonly next: string | null };
  readonly tone: 'plain' | 'caution';
  /** Stands between the sentence and what it means. */
  readonly reason?: ReactNode;
  readonly children?: ReactNode;
}

function Sentence({ words, tone, reason, children }: SentenceProps) {
  return (
    <Notice tone={tone} title={words.title}>
      {reason}
      <p>{words.body}</p>
      {words.next !== null && <p>{words.next}</p>}
      {children}
    </Notice>
  );
}
