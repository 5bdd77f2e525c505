import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLaterScripts } from '#lib/server/later-scripts.ts';

const HINT = '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>';
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = (source: string) => `<script src="${source}" async=""></script>`;

/** Runs a page's last script as a browser would; gives the scripts that it asks for and what makes time go on. */
function startedBy(html: string) {
  const [, sources = '', text = ''] = /<script data-src="([^"]*)">([^<]*)<\/script><\/body>/.exec(html) ?? [];
  const asked: { src?: string; async?: boolean }[] = [];
  const listeners: ((event: object) => void)[] = [];
  let frames: (() => void)[] = [];
  const timers: { run: () => void; after: number }[] = [];
  const document = {
    currentScript: { dataset: { src: sources } },
    createElement: () => ({}),
    head: { appendChild: (element: object) => asked.push(element) },
    addEventListener: (_type: string, listen: (event: object) => void) => listeners.push(listen),
  };
  const context = createContext({
    document,
    requestAnimationFrame: (run: () => void) => frames.push(run),
    setTimeout: (run: () => void, after = 0) => timers.push({ run, after }),
  });
  runInContext(text, context);
  return {
    asked,
    /** A press on this button, as the page's own listener hears it. */
    press: (button: object | null) => {
      for (const listen of listeners) listen({ target: { closest: () => button } });
    },
    paint: () => {
      const due = frames;
      frames = [];
      for (const run of due) run();
    },
    pass: (millis: number) => {
      for (const { run } of timers.splice(0).filter(({ after }) => after <= millis)) run();
    },
  };
}

describe('the scripts of a page', () => {
  const before = page(
    `${HINT}${script('/_next/a.js')}<title>x</title>${script('/_next/b.js')}`,
    `<p>1</p>${script('/_next/c.js')}`,
  );
  const after = withLaterScripts(before);

  it('are neither tags nor hints any more', () => {
    expect(after).not.toMatch(/<script src|as="script"/);
    expect(after).toContain('<title>x</title>');
    expect(after).toContain('<p>1</p>');
  });

  it('are asked for in their order after the second frame, and not before', () => {
    const browser = startedBy(after);
    browser.paint();
    expect(browser.asked).toEqual([]);
    browser.paint();
    expect(browser.asked).toEqual([]);
    browser.pass(0);
    expect(browser.asked).toEqual(
      ['/_next/a.js', '/_next/b.js', '/_next/c.js'].map((src) => ({ src, async: true })),
    );
  });

  it('are asked for after three seconds where nothing is drawn, and only once', () => {
    const browser = startedBy(after);
    browser.pass(3_000);
    expect(browser.asked).toHaveLength(3);
    browser.paint();
    browser.paint();
    browser.pass(0);
    expect(browser.asked).toHaveLength(3);
  });

  it('press again what was pressed before they came, once React has taken it over', () => {
    const browser = startedBy(after);
    let presses = 0;
    const button: Record<string, unknown> = { click: () => (presses += 1) };
    browser.press(button);
    browser.press(button);
    browser.pass(50);
    expect(presses).toBe(0);
    button.__reactProps$x = {};
    browser.pass(50);
    expect(presses).toBe(1);
    browser.press(button);
    browser.press(null);
    browser.pass(50);
    expect(presses).toBe(1);
  });

  it('do not wait for ever with a press that nothing takes over', () => {
    const browser = startedBy(after);
    let presses = 0;
    const button: Record<string, unknown> = { click: () => (presses += 1) };
    browser.press(button);
    for (let tries = 0; tries < 600; tries += 1) browser.pass(50);
    button.__reactProps$x = {};
    browser.pass(50);
    expect(presses).toBe(0);
  });

  it('are begun by the same text in every page', () => {
    const text = (html: string) => /<script data-src="[^"]*">([^<]*)</.exec(html)?.[1];
    expect(text(withLaterScripts(page(script('/other.js'), '')))).toBe(text(after));
  });

  it('for old browsers come last', () => {
    const html = withLaterScripts(
      page(`<script src="/old.js" noModule=""></script>${script('/a.js')}`, '<p>1</p>'),
    );
    expect(html).toMatch(/<p>1<\/p><script src="\/old.js" noModule=""><\/script><script data-src/);
  });

  it('and data in a page stay where they are', () => {
    const data = '<script type="application/ld+json">{"a":1}</script><script>self.x=1</script>';
    expect(withLaterScripts(page(script('/a.js'), data))).toContain(data);
  });

  it.each([
    ['without scripts', page('', '<p>1</p>')],
    ['that breaks off', page(script('/a.js'), '').slice(0, -7)],
    ['whose script has an address of another kind', page(script('/a.js?x=1&amp;y=2'), '')],
  ])('of a page %s stay as they are', (_case, html) => {
    expect(withLaterScripts(html)).toBe(html);
  });
});
