import { declarationsOf } from './css-rules.ts';

/** A rule for the root of the page, of whose variables a page may leave out those that nothing in it names. */
export interface ThemeRule {
  readonly head: string;
  readonly declarations: readonly ThemeDeclaration[];
}

interface ThemeDeclaration {
  /** Null for one that sets no variable. */
  readonly variable: string | null;
  /** Variables in its value. */
  readonly names: readonly string[];
  readonly text: string;
}

const OF_ROOT = /^(?::root|:host|html)(?:,\s*(?::root|:host|html))*$/;
const VARIABLE = /--[\w-]+/g;

/** Null for a rule of anything but the root. */
export function themeRule(selector: string, text: string): ThemeRule | null {
  if (!OF_ROOT.test(selector)) return null;
  return { head: text.slice(0, text.indexOf('{')), declarations: declarationsOf(text).map(declaration) };
}

/** Every variable that is named, be it in the value of another that is. */
export function namedVariables(named: ReadonlySet<string>, rules: readonly ThemeRule[]): ReadonlySet<string> {
  const all = new Set(named);
  const declarations = rules.flatMap((rule) => rule.declarations);
  let size = -1;
  while (size !== all.size) {
    size = all.size;
    for (const { variable, names } of declarations)
      if (variable === null || all.has(variable)) for (const name of names) all.add(name);
  }
  return all;
}

/** The rule with the variables that are named; empty where nothing is left of it. */
export function writtenTheme({ head, declarations }: ThemeRule, named: ReadonlySet<string>): string {
  const left = declarations.filter(({ variable }) => variable === null || named.has(variable));
  return left.length === 0 ? '' : `${head}{${left.map(({ text }) => text).join(';')}}`;
}

/** Variables that a piece of a stylesheet names. */
export function variablesIn(css: string): readonly string[] {
  return [...new Set(css.match(VARIABLE))];
}

function declaration(text: string): ThemeDeclaration {
  const colon = text.indexOf(':');
  const property = text.slice(0, colon).trim();
  return {
    variable: property.startsWith('--') ? property : null,
    names: variablesIn(text.slice(colon + 1)),
    text,
  };
}
