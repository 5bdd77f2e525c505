/**
 * The one rule by which no text in this site's CSV can be a formula. An apostrophe stands before text that a spreadsheet
 * could take for one: text that begins with `= + - @` (also of full width), blanks and quotes before it or not, or with a
 * tab or line end. So it does after a sign at which a spreadsheet under another locale, or a program that knows no
 * quotes, begins a cell. An apostrophe that begins a text gets one more, so that `unmarked` gives back what was written.
 */
const BLANKS = '[ "\\f\\v\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF]*';
const RISKY = `${BLANKS}[=+\\-@＝＋－＠']`;
const CELL_BEGINS = '[,;\\t|\\r\\n\\u2028\\u2029]';

const AT_START = new RegExp(`^(?=[\\t\\r\\n]|${RISKY})`);
const MARK_AT_START = new RegExp(`^'(?=[\\t\\r\\n]|${RISKY})`);
const INSIDE = new RegExp(`(${CELL_BEGINS})(?=${RISKY})`, 'g');
const MARK_INSIDE = new RegExp(`(${CELL_BEGINS})'(?=${RISKY})`, 'g');

export function marked(text: string): string {
  return text.replace(INSIDE, "$1'").replace(AT_START, "'");
}

export function unmarked(text: string): string {
  return text.replace(MARK_AT_START, '').replace(MARK_INSIDE, '$1');
}
