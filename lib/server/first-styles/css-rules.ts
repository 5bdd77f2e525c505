/** A part of a stylesheet as it is written. Joined in their order the parts are the stylesheet again. */
export type CssRule =
  /** `selector{…}`; what is nested in it goes with it. */
  | { readonly kind: 'style'; readonly selector: string; readonly text: string }
  /** `@layer name{…}`, `@media …{…}` and the like: holds for the rules in it. */
  | { readonly kind: 'group'; readonly head: string; readonly rules: readonly CssRule[] }
  /** What names no element: statements, `@property`, `@keyframes`. */
  | { readonly kind: 'other'; readonly text: string };

/** Strings, comments and addresses, in which a brace is none; then what divides rules, and quotes that nothing closes. */
const DIVIDER =
  /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\*[\s\S]*?\*\/|url\([^"')]*\)|[{};"']/g;
const GROUP = /^@(?:layer|media|supports|container)\b/;

/** The rules of a stylesheet; null for a text in which braces do not pair or something is left over. */
export function cssRules(css: string): readonly CssRule[] | null {
  const rules: CssRule[] = [];
  let start = 0;
  while (start < css.length) {
    const divider = nextDivider(css, start);
    if (divider === null) return css.slice(start).trim() === '' ? rules : null;
    if (divider.sign !== '{' && divider.sign !== ';') return null;
    const head = css.slice(start, divider.at).trim();
    const end = divider.sign === '{' ? blockEnd(css, divider.at) : divider.at;
    if (end === null) return null;
    const text = css.slice(start, end + 1);
    if (divider.sign === ';' || (head.startsWith('@') && !GROUP.test(head)))
      rules.push({ kind: 'other', text });
    else if (head.startsWith('@')) {
      const inner = cssRules(css.slice(divider.at + 1, end));
      if (inner === null) return null;
      rules.push({ kind: 'group', head, rules: inner });
    } else rules.push({ kind: 'style', selector: head, text });
    start = end + 1;
  }
  return rules;
}

/** The declarations of a rule, as they are written. */
export function declarationsOf(rule: string): readonly string[] {
  const declarations: string[] = [];
  let start = rule.indexOf('{') + 1;
  for (let found = nextDivider(rule, start); found !== null; found = nextDivider(rule, found.at + 1)) {
    const declaration = rule.slice(start, found.at);
    if (declaration.trim() !== '') declarations.push(declaration);
    start = found.at + 1;
  }
  return declarations;
}

interface Divider {
  readonly sign: string;
  readonly at: number;
}

function nextDivider(css: string, from: number): Divider | null {
  DIVIDER.lastIndex = from;
  for (let found = DIVIDER.exec(css); found !== null; found = DIVIDER.exec(css)) {
    if (found[0].length === 1) return { sign: found[0], at: found.index };
  }
  return null;
}

/** Where the block that opens at `from` closes. */
function blockEnd(css: string, from: number): number | null {
  let depth = 0;
  for (let found = nextDivider(css, from); found !== null; found = nextDivider(css, found.at + 1)) {
    if (found.sign === '{') depth += 1;
    if (found.sign === '}') depth -= 1;
    if (found.sign === '"' || found.sign === "'") return null;
    if (depth === 0) return found.at;
  }
  return null;
}
