import { describe, expect, it } from 'vitest';
import { withFirstStyles } from '#lib/server/first-styles/first-styles.ts';

const CSS = '@layer a{p{x:y}}@layer b{.first{x:y}.later{x:y}}@media print{p{x:z}}';
const FIRST = '@layer a{p{x:y}}@layer b{.first{x:y}}';
const FILE = '/_next/static/chunks/a~1.css';
const END = '<link data-first-screen-end=""/>';

interface Written {
  readonly css?: string;
  readonly file?: string;
  readonly end?: string;
}

function page({ css = CSS, file = FILE, end = END }: Written = {}): string {
  const style = `<style data-precedence="next" data-href="${file}">${css}</style>`;
  const hint = '<link rel="preload" href="/print.css" as="style" media="print"/>';
  return `<html><head>${style}${hint}</head><body><p class="first">1.234</p>${end}<p class="later"></p></body></html>`;
}

describe('a page that says where its first screen ends', () => {
  it('has in its head what is used up to there, and the link to all of it there', () => {
    const html = withFirstStyles(page());
    expect(html).toBe(
      `<html><head><style data-precedence="next" data-href="${FILE}">${FIRST}</style></head>` +
        `<body><p class="first">1.234</p><link data-first-screen-end="" rel="stylesheet" href="${FILE}"/>` +
        '<p class="later"></p></body></html>',
    );
  });

  it('is made so once', () => {
    const once = withFirstStyles(page());
    expect(withFirstStyles(once)).toBe(once);
  });

  it('takes nothing for granted of what a source wrote in it', () => {
    const html = withFirstStyles(
      page().replace('1.234', () => '$&amp;$1 &lt;link data-first-screen-end=""/&gt;'),
    );
    expect(html).toContain('$&amp;$1 &lt;link');
    expect(html).toContain(`${FIRST}</style>`);
  });
});

describe('left as it is', () => {
  it.each([
    ['a page that does not say where its first screen ends', page({ end: '' })],
    ['one whose stylesheet cannot be read', page({ css: 'p{x:y' })],
    ['one whose stylesheet is no file of the build', page({ file: 'https://elsewhere.example/a.css' })],
    ['one of several stylesheets in one', page({ file: `${FILE} ${FILE}` })],
    ['one without a stylesheet', `<body>${END}</body>`],
    ['one whose stylesheet comes late', `<body>${END}</body>${page({ end: '' })}`],
  ])('%s', (_, html) => {
    expect(withFirstStyles(html)).toBe(html);
  });
});
