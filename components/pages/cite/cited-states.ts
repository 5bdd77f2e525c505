import { headlineOf, type ShownResult } from '#components/drawn/cards/headline.ts';
import { shownEvent } from '#components/drawn/cards/shown-event.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import { VERDICT_SENTENCES } from '#lib/domain/verdict.ts';
import { stateText } from '#lib/text/state.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';

/** What a quotation says of its numbers, by the names of their states: what the page says above them. */
export type CitedStates = Readonly<Record<string, string>>;

/** Of a TPS those of every verdict, since its numbers are refreshed below the quotation; of a region those it has. */
export function citedStates(shown: ShownResult): CitedStates {
  const event = shownEvent(shown);
  const isOld = shown.kind === 'tps' && shown.result.failingSince !== null;
  const before = [event ?? [], isOld ? stateText().failing.title : []]
    .flat()
    .map((words) => `${words}. `)
    .join('');
  if (shown.kind === 'tps') {
    return Object.fromEntries(
      VERDICT_SENTENCES.map((sentence) => [sentence, `${before}${verdictWords(sentence).title}`]),
    );
  }
  const numbers = numbersOf(shown.result.state);
  return numbers === null
    ? {}
    : { [numbers.tally.kind]: `${before}${headlineOf(shown).statement ?? ''}`.trim() };
}
