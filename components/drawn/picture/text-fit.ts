/** Widths of letters as parts of their size, on the wide side: a picture is shown in whatever typeface there is. */
const NARROW = /[iljtfrI.,:;'|!()[\]· -]/;
const WIDE = /[mwMW@%–—]/;
const CAPITAL = /[A-Z]/;

function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.92;
  return CAPITAL.test(letter) ? 0.7 : 0.59;
}

/** Width that a text of this size takes at most, roughly; bold is wider. */
export function textWidth(text: string, size: number, isBold = false): number {
  const sum = [...text].reduce((total, letter) => total + widthOf(letter), 0);
  return sum * size * (isBold ? 1.08 : 1);
}

/** What XML cannot say, and what would turn a line around. */
const UNSAYABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text, or a whole drawing, without letters that would break it or make it say another thing than it shows. */
export function sayable(text: string): string {
  return text.replace(UNSAYABLE, ' ');
}

/**
 * A text in lines of at most this width, broken between words, a longer word inside it. What does not fit into `most`
 * lines ends in an ellipsis.
 */
export function fitText(
  text: string,
  size: number,
  width: number,
  most: number,
  isBold = false,
): readonly string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width;
  const words = sayable(text)
    .trim()
    .split(/\s+/)
    .flatMap((word) => piecesOf(word, fits));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const cut = lines.slice(0, most);
  let end = cut.at(-1) ?? '';
  while (end !== '' && !fits(`${end}…`)) end = [...end].slice(0, -1).join('');
  return [...cut.slice(0, -1), `${end}…`];
}

function piecesOf(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
