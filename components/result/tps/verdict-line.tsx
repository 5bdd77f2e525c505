import { sumOf } from '#lib/domain/check.ts';
import type { FormModel } from '#lib/domain/form-layout.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { pageWithVotes } from '#lib/domain/where-to-look.ts';
import { formatCount } from '#lib/format/number.ts';
import { ruleWords } from '#lib/text/rule-words.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';
import { formPageId } from '../viewer/figure-link.tsx';
import { CheckFormula, type FigureNames } from './check-formula.tsx';
import { OtherContests } from './other-contests.tsx';
import type { Failing } from './verdict-next.ts';

type State = Exclude<TpsResult['state'], { kind: 'noContest' }>;

interface Props {
  readonly state: State;
  readonly names: FigureNames;
  readonly model: FormModel | null;
}

/** One sentence that answers "is my TPS right?", with the figures that do not agree, and the way to the paper. */
export function VerdictLine({ state, names, model }: Props) {
  const verdict = state.kind === 'published' ? state.verdict : null;
  const isFailing = verdict?.kind === 'inconsistent' || verdict?.kind === 'attention';
  const page = state.kind === 'published' ? pageWithVotes(state.document, model) : null;
  return (
    <div
      data-print="notice"
      className={`border-l-4 px-3 py-1 ${isFailing ? 'border-caution bg-caution-surface' : 'border-strong-line bg-raised'}`}
    >
      <p className="leading-snug">
        <strong>{titleOf(state)}</strong>{' '}
        {page !== null && (
          <a href={`#${formPageId(page)}`} className="whitespace-nowrap" data-screen-only>
            {verdictText().toForm(formatCount(page))}
          </a>
        )}
      </p>
      {isFailing && <Reason verdict={verdict} names={names} />}
      {state.kind === 'published' && <OtherContests checks={state.checks} />}
    </div>
  );
}

/** The sentence that stands for a verdict. */
function titleOf(state: State): string {
  const text = verdictText();
  if (state.kind === 'notPublished')
    return (state.withdrawn === null ? text.notPublished : text.withdrawn).title;
  const { verdict } = state;
  return verdict.kind === 'partlyRead' ? verdictWords(verdict.missing).title : text[verdict.kind].title;
}

function Reason({ verdict, names }: { readonly verdict: Failing; readonly names: FigureNames }) {
  const text = verdictText();
  const { reason, failing } = verdict;
  const [left, right] = [sumOf(reason.left), sumOf(reason.right)];
  return (
    <div className="max-w-text text-sm">
      {left !== null && right !== null && (
        <p>{ruleWords()[reason.rule].found(formatCount(left), formatCount(right))}</p>
      )}
      <p>
        <CheckFormula check={reason} names={names} />
        {failing > 1 && <>, {text.more(formatCount(failing - 1))}</>}.{' '}
        <a href="#pemeriksaan">{text.allChecks}</a>
      </p>
    </div>
  );
}
