import type { FormModel } from '#lib/domain/form-layout.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { areScanned } from '#lib/domain/where-to-look.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';
import type { FigureNames } from './check-formula.tsx';
import { failingNext, passesNext } from './verdict-next.ts';

interface Props {
  readonly state: Exclude<TpsResult['state'], { kind: 'noContest' }>;
  readonly names: FigureNames;
  readonly model: FormModel | null;
}

/** What the sentence at the top of the page means, and what to do next; it stands below the votes. */
export function VerdictMeaning({ state, names, model }: Props) {
  const { body, next } = wordsOf(state);
  const step = nextStep({ state, names, model });
  return (
    <div data-print="meaning" className="max-w-text space-y-2 border-l-4 border-line pl-3 text-sm">
      <p>{body}</p>
      {next !== null && <p>{next}</p>}
      {step !== null && (
        <p>
          {step} {verdictText().next.whenDifferent} <a href="#laporkan">{verdictText().next.report}</a>.
        </p>
      )}
    </div>
  );
}

interface Words {
  readonly body: string;
  readonly next: string | null;
}

function wordsOf(state: Props['state']): Words {
  const text = verdictText();
  if (state.kind === 'notPublished') return state.withdrawn === null ? text.notPublished : text.withdrawn;
  const { verdict, document } = state;
  if (verdict.kind === 'partlyRead') return verdictWords(verdict.missing);
  const words = text[verdict.kind];
  // A photo that is not shown cannot be read below.
  return verdict.kind === 'scanNotRead' && !areScanned(document.pages, []) ? { ...words, next: null } : words;
}

/** Where to look on the paper; null where there is nothing to compare yet. */
function nextStep({ state, names, model }: Props): string | null {
  if (state.kind !== 'published') return null;
  const { verdict, document, hints } = state;
  if (verdict.kind === 'passes') return passesNext(document, model);
  return verdict.kind === 'inconsistent' || verdict.kind === 'attention'
    ? failingNext(verdict, hints, document.pages, names, model)
    : null;
}
