/**
 * What must stand in a page before a selector can match in it: each of `words`, and of each list in `anyOf` one. It asks
 * for less than the selector does (which element has which class, what stands in what), so it rules nothing out that could match
 * while nobody touches the page.
 */
export interface Needs {
  /** `.class`, `#id`, `[attribute`, or the name of an element, as `pageWords` writes them. */
  readonly words: readonly string[];
  readonly anyOf: readonly (readonly Needs[])[];
}

const NAME = String.raw`(?:\\[0-9a-f]{1,6}\s?|\\[\s\S]|[\w-]|[^\x00-\x7f])+`;
const PART = new RegExp(
  String.raw`(?<sign>[.#])(?<named>${NAME})|\[\s*(?<attribute>[\w-]+)(?:"[^"]*"|'[^']*'|[^\]"'])*\]|::?(?<pseudo>[\w-]+)|(?<element>${NAME})|[\s>+~*&,]`,
  'giy',
);
/** Of what stands in these an element must match one; in others (`:not()`, `:has()`) it need not, or not yet. */
const ONE_OF = /^(?:is|where|matches|-webkit-any|-moz-any)$/i;
const NOTHING: Needs = { words: [], anyOf: [] };
/** What only a hand on the page brings out. The focus is none of it: it may stand somewhere before anything is seen. */
const BY_HAND = /^(?:hover|active|selection)$/i;
const NEVER: Needs = { words: [], anyOf: [[]] };

/** One entry for each selector of a list. */
export function needsOf(list: string): readonly Needs[] {
  return atCommas(list).map(needsOfSelector);
}

/** Whether a page of these words has what a selector of the list needs. */
export function canMatch(list: readonly Needs[], words: ReadonlySet<string>): boolean {
  return list.some(
    (needs) =>
      needs.words.every((word) => words.has(word)) && needs.anyOf.every((inner) => canMatch(inner, words)),
  );
}

function needsOfSelector(selector: string): Needs {
  const words: string[] = [];
  const anyOf: (readonly Needs[])[] = [];
  let at = 0;
  while (at < selector.length) {
    PART.lastIndex = at;
    const found = PART.exec(selector);
    // Not understood: it may match anything.
    if (found === null) return NOTHING;
    at = PART.lastIndex;
    const { sign, named, attribute, pseudo, element } = found.groups ?? {};
    if (named !== undefined) words.push(`${sign}${unescaped(named)}`);
    if (attribute !== undefined) words.push(`[${attribute.toLowerCase()}`);
    if (element !== undefined) words.push(unescaped(element).toLowerCase());
    if (pseudo !== undefined && BY_HAND.test(pseudo)) return NEVER;
    if (pseudo === undefined || selector[at] !== '(') continue;
    const end = closing(selector, at);
    if (end === null) return NOTHING;
    if (ONE_OF.test(pseudo)) anyOf.push(needsOf(selector.slice(at + 1, end)));
    at = end + 1;
  }
  return { words, anyOf };
}

function unescaped(name: string): string {
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, code: string | undefined, sign = '') =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Parts between commas that stand in no bracket. */
function atCommas(list: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { sign, at, depth } of brackets(list)) {
    if (sign !== ',' || depth > 0) continue;
    parts.push(list.slice(start, at).trim());
    start = at + 1;
  }
  return [...parts, list.slice(start).trim()];
}

/** Where the bracket that opens at `from` closes. */
function closing(text: string, from: number): number | null {
  for (const { sign, at, depth } of brackets(text.slice(from)))
    if (sign === ')' && depth === 0) return from + at;
  return null;
}

/** Brackets and commas with the depth behind them, past those in strings and escapes. */
function* brackets(text: string) {
  let depth = 0;
  for (const { 0: sign, index: at } of text.matchAll(/\\[\s\S]|"[^"]*"|'[^']*'|[()[\],]/g)) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    yield { sign, at, depth };
  }
}
