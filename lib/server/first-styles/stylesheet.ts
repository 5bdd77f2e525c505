import { type CssRule, cssRules } from './css-rules.ts';
import { canMatch, type Needs, needsOf } from './selector-needs.ts';
import { namedVariables, type ThemeRule, themeRule, variablesIn, writtenTheme } from './theme-rule.ts';

/** A stylesheet of which a part can be taken. */
export interface Stylesheet {
  /**
   * The rules that can match something in a piece of HTML of these words (`pageWords`), in the order and within the layers in
   * which they are written: on a screen each element in it looks as with the whole.
   */
  readonly forWords: (words: ReadonlySet<string>) => string;
}

type Part =
  | { readonly kind: 'theme'; readonly rule: ThemeRule }
  | {
      readonly kind: 'style';
      readonly needs: readonly Needs[];
      readonly variables: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }
  | { readonly kind: 'other'; readonly variables: readonly string[]; readonly text: string };

/** A page is on a screen before it is on paper. */
const FOR_PAPER = /^@media\s+print$/;

/** Null for a text that cannot be read as a stylesheet. */
export function stylesheetOf(css: string): Stylesheet | null {
  const parts = cssRules(css)?.flatMap(partOf);
  if (parts === undefined) return null;
  const themes = themesIn(parts);
  return {
    forWords: (words) => {
      const kept = parts.flatMap((part) => partFor(part, words));
      return written(kept, namedVariables(namedIn(kept, words), themes));
    },
  };
}

function partOf(rule: CssRule): readonly Part[] {
  if (rule.kind === 'other') return [{ ...rule, variables: variablesIn(rule.text) }];
  if (rule.kind === 'group')
    return FOR_PAPER.test(rule.head)
      ? []
      : [{ kind: 'group', head: rule.head, parts: rule.rules.flatMap(partOf) }];
  const { selector, text } = rule;
  const theme = themeRule(selector, text);
  return theme === null
    ? [{ kind: 'style', needs: needsOf(selector), variables: variablesIn(text), text }]
    : [{ kind: 'theme', rule: theme }];
}

function partFor(part: Part, words: ReadonlySet<string>): readonly Part[] {
  if (part.kind === 'style') return canMatch(part.needs, words) ? [part] : [];
  if (part.kind !== 'group') return [part];
  return [{ ...part, parts: part.parts.flatMap((inner) => partFor(inner, words)) }];
}

function themesIn(parts: readonly Part[]): readonly ThemeRule[] {
  return parts.flatMap((part) =>
    part.kind === 'theme' ? [part.rule] : part.kind === 'group' ? themesIn(part.parts) : [],
  );
}

function namedIn(parts: readonly Part[], words: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set(words);
  const add = (part: Part): void => {
    if (part.kind === 'group') part.parts.forEach(add);
    else if (part.kind !== 'theme') for (const variable of part.variables) named.add(variable);
  };
  parts.forEach(add);
  return named;
}

function written(parts: readonly Part[], named: ReadonlySet<string>): string {
  return parts
    .map((part) => {
      if (part.kind === 'theme') return writtenTheme(part.rule, named);
      if (part.kind !== 'group') return part.text;
      const inner = written(part.parts, named);
      // An empty layer keeps its place among the layers.
      return inner !== '' || part.head.startsWith('@layer') ? `${part.head}{${inner}}` : '';
    })
    .join('');
}
