import { sentenceOf, type Verdict as TpsVerdict } from '#lib/domain/verdict.ts';
import { deskText } from '#lib/text/desk.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';
import type { DeskTps } from './use-desk-tps.ts';

interface Props {
  readonly tps: DeskTps;
  /** A reader who does not want to see numbers is not told of them either. */
  readonly isBlind: boolean;
}

/** What keeps this TPS from being checked, in words; nothing where nothing does. */
export function TpsNotice({ tps, isBlind }: Props) {
  const text = deskText().tps;
  const { result, hasFailed, again } = tps;
  if (hasFailed) {
    return (
      <p className="text-caution">
        {text.failed}{' '}
        <button type="button" className="choice" onClick={again}>
          {text.again}
        </button>
      </p>
    );
  }
  if (result === null) return <p className="text-sm text-muted">{text.loading}</p>;
  if (result.state.kind === 'noContest') return <p>{text.noContest}</p>;
  const document = result.state.kind === 'published' ? result.state.document : null;
  const hasForm = document?.pages.some((page) => page.kind === 'scanned') ?? false;
  const hasNumbers =
    document !== null && (document.votes.kind === 'read' || document.administration !== null);
  if (!hasForm) return <p className="text-sm text-caution">{text.noForm}</p>;
  if (isBlind) return null;
  if (!hasNumbers) return <p className="text-sm text-muted">{text.noNumbers}</p>;
  return result.state.kind === 'published' ? <Verdict verdict={result.state.verdict} /> : null;
}

/** What the page of this TPS says of its numbers, where they do not agree or are not all there. */
function Verdict({ verdict }: { readonly verdict: TpsVerdict }) {
  if (verdict.kind === 'passes') return null;
  return <p className="text-sm text-muted">{verdictWords(sentenceOf(verdict)).title}</p>;
}
