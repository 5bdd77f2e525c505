/**
 * Signs that nobody sees, and that break files or turn the letters around them, beside control characters: marks of writing
 * direction, halves of letters, byte order marks, blanks without width, soft hyphens and tags.
 */
const UNSEEN =
  /[\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const BLANKS = /[\s\u0085]+/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
/** More marks than this on one letter are no writing, and would run over the lines above. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}]/u;
const CUT = '…';
/** Words of plain letters, a space between. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text of anybody as one line of at most so many UTF-16 units: what nobody sees is left out, blanks of every
 * kind are one space, and what is cut ends in `…`. It is cut before any pattern meets it, so its length costs nothing.
 */
export function boundedLine(text: string, most: number): string {
  // Most names, and nothing in them to mend.
  if (text.length <= most && PLAIN.test(text)) return text;
  const seen = withoutUnseen(headOf(text, most).replace(BLANKS, ' ').replace(CONTROLS, ''));
  const line = seen.replace(BLANKS, ' ').trim();
  return SEEN.test(line) ? cut(line, most, CUT) : '';
}

/** The same for text that may have several lines and tabs; it is cut without a mark. */
export function boundedLines(text: string, most: number): string {
  const lines = headOf(text, most).replace(LINE_ENDS, '\n').replace(CONTROLS, ' ');
  return cut(withoutUnseen(lines).trim(), most, '').trim();
}

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').replace(PILED_MARKS, '$1');
}

/** More than enough of a text, even where half of it is left out. */
function headOf(text: string, most: number): string {
  return text.slice(0, most * 4);
}

/** Never ends in half of a letter. */
function cut(text: string, most: number, mark: string): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - mark.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trimEnd()}${mark}`;
}
