import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssRules } from '#lib/server/first-styles/css-rules.ts';
import { pageWords } from '#lib/server/first-styles/page-words.ts';
import { stylesheetOf } from '#lib/server/first-styles/stylesheet.ts';

/** What of a stylesheet is left for a piece of HTML. */
function forHtml(css: string, html: string): string {
  const sheet = stylesheetOf(css);
  if (sheet === null) throw new Error('no stylesheet');
  return sheet.forWords(pageWords(html));
}

const P = '<p class="a sm:b [&amp;_svg]:c" id="i" aria-current="page" style="color:var(--pair)">1</p>';

describe('of a stylesheet', () => {
  it.each([
    ['p{x:y}'],
    ['*{x:y}'],
    ['.a{x:y}'],
    ['.a,.z{x:y}'],
    [String.raw`.sm\:b{x:y}`],
    [String.raw`.\[\&_svg\]\:c{x:y}`],
    ['#i{x:y}'],
    ['[aria-current]{x:y}'],
    ['p[aria-current="a]b"]{x:y}'],
    ['p.a:first-child{x:y}'],
    ['p:not(.z){x:y}'],
    ['p:has(.z){x:y}'],
    [':where(.a>:not(:last-child)){x:y}'],
    [':is(.z,p):nth-child(2n + 1){x:y}'],
    [':is(:where(.a):has(:checked) p){x:y}'],
    ['::before,:after{x:y}'],
    [':focus-visible{x:y}'],
    ['p{x:"}";y:url(data:a;b{c}d)}'],
    ['p{x:y;&:not(.q){z:w}}'],
    ['@media (width>=40rem){p{x:y}}'],
    ['@supports (color:red){@media screen{.a{x:y}}}'],
    ['@keyframes k{from{x:y}}'],
    ['@property --q{syntax:"*";inherits:false}'],
    ['%unknown%{x:y}'],
  ])('%s is left for what it may match', (css) => {
    expect(forHtml(css, P)).toBe(css);
  });

  it.each([
    ['.z{x:y}'],
    ['.a .z{x:y}'],
    ['div{x:y}'],
    ['[hidden]{x:y}'],
    ['#j{x:y}'],
    ['.a:is(.z,div){x:y}'],
    [':where(.z>:not(:last-child)){x:y}'],
    ['.b{x:y}'],
    ['@media print{p{x:y}}'],
    ['@media (width>=40rem){.z{x:y}}'],
    ['p:hover{x:y}'],
    ['::selection{x:y}'],
  ])('%s is not, since nothing there is of it or only later', (css) => {
    expect(forHtml(css, P)).toBe('');
  });

  it.each([
    ["<p class='a b'>"],
    ['<p hidden class="b a">'],
    ['<P CLASS="a">'],
    ['<p title="1 > 0" class="a"/>'],
    ['<svg><use href="#x" class="a"></use>'],
    ['<p\nclass="a"\n>'],
  ])('rules are left for the class in %s', (html) => {
    expect(forHtml('.a{x:y}', html)).toBe('.a{x:y}');
  });

  it('layers stand in their order, though empty', () => {
    const css = '@layer a,b;@layer a{.z{x:y}}@layer b{p{x:y}.z{x:y}}p{x:y}';
    expect(forHtml(css, P)).toBe('@layer a,b;@layer a{}@layer b{p{x:y}}p{x:y}');
  });

  it('variables of the root are left that are named by a style, by a rule that is left, or by one another', () => {
    const css =
      ':root,:host{--pair:red;--used:var(--deep);--deep:"a;b";--unused:1;color:var(--own);--own:1}p{x:var(--used)}.z{x:var(--unused)}';
    expect(forHtml(css, P)).toBe(
      ':root,:host{--pair:red;--used:var(--deep);--deep:"a;b";color:var(--own);--own:1}p{x:var(--used)}',
    );
    expect(forHtml('@media (prefers-color-scheme:dark){:root{--unused:1}}', P)).toBe('');
  });

  it('that cannot be read nothing is taken', () => {
    for (const css of ['p{', 'p}', 'p{x:y}q', '@media x{p{x:y}', 'p{x:"}'])
      expect(stylesheetOf(css)).toBeNull();
  });

  it('whatever is in it, its rules are the whole of it', () => {
    const joined = (rules: ReturnType<typeof cssRules>): string =>
      (rules ?? [])
        .map((rule) => (rule.kind === 'group' ? `${rule.head}{${joined(rule.rules)}}` : rule.text))
        .join('');
    const value = fc.constantFrom('y', '"}"', "'{;'", 'url(a;b)', String.raw`"\"}"`, String.raw`\}`);
    const rule = fc
      .tuple(fc.constantFrom('a', '.b', '::after', '.c\\:d,e'), value)
      .map(([s, v]) => `${s}{x:${v}}`);
    const group = fc
      .tuple(fc.constantFrom('@layer q', '@media (a:b)', '@supports (x:y)'), fc.array(rule))
      .map(([head, rules]) => `${head}{${rules.join('')}}`);
    const css = fc.array(fc.oneof(rule, group, fc.constant('@layer a,b;'))).map((parts) => parts.join(''));
    fc.assert(fc.property(css, (text) => joined(cssRules(text)) === text));
  });
});
