import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INLINE_STYLESHEET } from '#lib/next/next-internals.ts';
import { builtStyles, withInlineStyles } from '#lib/server/built-styles.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

const A = '/_next/static/chunks/a.css';
const B = '/_next/static/chunks/b.css';
const STYLES = new Map([
  [A, '.a::before{content:"$&"}'],
  [B, '.b{color:red}'],
]);

function linkTo(href: string): string {
  return `<link rel="stylesheet" href="${href}" data-precedence="next"/>`;
}

function page(...links: readonly string[]): string {
  return `<html><head>${links.join('')}</head><body><p>1.234</p></body></html>`;
}

describe('a page', () => {
  it('holds its stylesheets where it named them, in their order, letter for letter', () => {
    const html = withInlineStyles(page(linkTo(A), linkTo(B)), STYLES);
    expect([...html.matchAll(/<style[^>]*>([^<]*)/g)].map(([, css]) => css)).toEqual([...STYLES.values()]);
    expect(INLINE_STYLESHEET.exec(html)?.[1]).toBe(STYLES.get(A));
    expect(html).toContain('<p>1.234</p>');
  });

  it('loads none of them, and shows React by a link that it has each', () => {
    const links = withInlineStyles(page(linkTo(A), linkTo(B)), STYLES).match(/<link[^>]*>/g) ?? [];
    expect(links).toHaveLength(2);
    for (const [index, href] of [A, B].entries())
      expect(links[index]).toMatch(new RegExp(`rel="stylesheet" href="${href}".* disabled=""`));
  });

  it('keeps a link to what the build does not hold, or what would end its own element', () => {
    const others = page(linkTo('/_next/static/chunks/c.css'), linkTo('/print.css'));
    expect(withInlineStyles(others, STYLES)).toBe(others);
    const ending = new Map([[A, '.a::before{content:"</style><p>"}']]);
    expect(withInlineStyles(page(linkTo(A)), ending)).toBe(page(linkTo(A)));
  });
});

it('the stylesheets of a build are known by the address under which pages name them', async () => {
  const folder = await makeTempDir('build');
  for (const [name, text] of [
    ['chunks/a.css', '.a{}'],
    ['chunks/a.js', 'a()'],
    ['media/deep/b.css', '.b{}'],
  ] as const) {
    const path = join(folder.path, '.next/static', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  expect(Object.fromEntries(builtStyles(folder.path))).toEqual({
    [A]: '.a{}',
    '/_next/static/media/deep/b.css': '.b{}',
  });
  await folder.remove();
});
