import { describe, expect, it } from 'vitest';
import { withFirstStyles } from '#lib/server/first-styles/first-styles.ts';
import { withWholeStyle } from '#lib/service-worker/whole-style.ts';

const CSS = '.first{x:"$&"}.later{x:y}';
const FILE = '/_next/static/chunks/a.css';
const WHOLE = `<head><style data-precedence="next" data-href="${FILE}">${CSS}</style></head><body><p class="first"></p>`;
const SENT = withFirstStyles(`${WHOLE}<link data-first-screen-end=""/><p class="later"></p></body>`);

describe('a page that is kept', () => {
  it('has its whole stylesheet in itself', async () => {
    const asked: string[] = [];
    const kept = await withWholeStyle(SENT, (address) => {
      asked.push(address);
      return Promise.resolve(CSS);
    });
    expect(kept).toBe(`${WHOLE}<p class="later"></p></body>`);
    expect(asked).toEqual([FILE]);
  });

  it('stays as it came where the stylesheet cannot be had, or would end where it must not', async () => {
    for (const css of [null, 'a{x:"</STYLE>"}'])
      expect(await withWholeStyle(SENT, () => Promise.resolve(css))).toBe(SENT);
  });

  it('asks for nothing where it has all of it, and of no other site', async () => {
    const others = [WHOLE, SENT.replace(`href="${FILE}"/>`, 'href="//elsewhere.example/a.css"/>')];
    for (const html of others)
      expect(await withWholeStyle(html, () => Promise.reject(new Error('asked')))).toBe(html);
  });
});
