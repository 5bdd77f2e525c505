import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dataForReact, STARTER, withSleepingFramework } from '#lib/server/sleeping-page.ts';

const URL = '/starter.js?abc';
const HINT = '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>';
const BUNDLER = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});';
const FIRST = '(self.__next_f=self.__next_f||[]).push([0])';
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const file = (source: string) => `<script src="${source}" async=""></script>`;
const inline = (text: string) => `<script>${text}</script>`;
const push = (data: string) =>
  inline(`self.__next_f.push([1,${JSON.stringify(data).replaceAll('<', '\\u003c')}])`);

/** Which page a page says that it is. */
function tagIn(html: string): string {
  return /data-tag="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** Runs the page's inline script as a browser would; gives the scripts that it asks for and what makes time go on. */
function startedBy(html: string) {
  const [, source = '', text = ''] =
    /<script data-src="([^"]*)"[^>]*>([^<]*)<\/script><\/body>/.exec(html) ?? [];
  const asked: { src?: string; async?: boolean; onload?: () => void }[] = [];
  let listeners: ((event: object) => void)[] = [];
  let frames: (() => void)[] = [];
  const timers: { run: () => void; after: number }[] = [];
  const self: { pressedBefore?: object[] } = {};
  const document = {
    currentScript: { dataset: { src: source } },
    createElement: () => ({}),
    head: { appendChild: (element: object) => asked.push(element) },
    addEventListener: (_type: string, listen: (event: object) => void) => listeners.push(listen),
    removeEventListener: (_type: string, listen: (event: object) => void) => {
      listeners = listeners.filter((one) => one !== listen);
    },
  };
  const context = createContext({
    self,
    document,
    requestAnimationFrame: (run: () => void) => frames.push(run),
    setTimeout: (run: () => void, after = 0) => timers.push({ run, after }),
  });
  runInContext(text, context);
  return {
    asked,
    pressed: () => self.pressedBefore,
    /** A press on something; returns true when the browser's own answer to it is held back. */
    press: (button: PressedButton | null, keys: object = {}) => {
      let isPrevented = false;
      const preventDefault = () => {
        isPrevented = true;
      };
      for (const listen of listeners) listen({ target: { closest: () => button }, preventDefault, ...keys });
      return isPrevented;
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

interface PressedButton {
  readonly dataset: { readonly own?: string };
  ariaBusy?: string;
}

function aButton(dataset: PressedButton['dataset'] = {}): PressedButton {
  return { dataset };
}

const before = page(
  `${HINT}${file('/_next/a.js')}<title>x</title>${file('/_next/b.js')}`,
  `<p>1</p><script id="_R_">${BUNDLER}</script>${inline(FIRST)}${push('1:"</script>\u2028"')}${file('/_next/c.js')}`,
);
const after = withSleepingFramework(before, URL);

describe('a page that sleeps', () => {
  it('names no script file to the browser, and runs none of the framework’s inline scripts', () => {
    expect(after).not.toMatch(/<script src|as="script"|<script>/);
    expect(after).toContain('<title>x</title>');
    expect(after).toContain('<p>1</p>');
  });

  it('says which page it is: one with other data has another tag', () => {
    const other = withSleepingFramework(before.replace('1:', '2:'), URL);
    expect(tagIn(after)).toMatch(/^[\w-]{12}$/);
    expect(tagIn(other)).not.toBe(tagIn(after));
    expect(tagIn(withSleepingFramework(before.replace('<p>1', '<p>2'), URL))).toBe(tagIn(after));
  });

  it('leaves other data where they are, and drops the scripts for browsers of before 2018', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const html = withSleepingFramework(
      page(file('/a.js'), `${data}<script src="/old.js" noModule=""></script>${inline(FIRST)}`),
      URL,
    );
    expect(html).toContain(data);
    expect(html).not.toContain('old.js');
  });

  it('is begun by the same text in every page', () => {
    const other = withSleepingFramework(page(file('/z.js'), inline(FIRST)), '/starter.js?z');
    for (const html of [after, other]) expect(html).toContain(`>${STARTER}</script></body></html>`);
  });

  it.each([
    ['without scripts', page('', '<p>1</p>')],
    ['that breaks off', before.slice(0, -7)],
    ['whose script has an address of another kind', page(file('/a.js?x=1&amp;y=2'), inline(FIRST))],
    ['with an inline script that does something else', page(file('/a.js'), inline('start()'))],
    ['with a push of what is no JSON', page(file('/a.js'), inline('self.__next_f.push([1,a])'))],
  ])('of a page %s nothing is changed', (_case, html) => {
    expect(withSleepingFramework(html, URL)).toBe(html);
  });
});

describe('what React needs of a page', () => {
  it('is its files and data, in their order', () => {
    expect(JSON.parse(dataForReact(before, tagIn(after), URL).json)).toEqual({
      scripts: ['/_next/a.js', '/_next/b.js', '/_next/c.js'],
      pushes: [
        ['TURBOPACK', { otherChunks: ['a.js'] }],
        ['__next_f', [0]],
        ['__next_f', [1, '1:"</script>\u2028"']],
      ],
      page: null,
    });
  });

  it('comes with the page, where the asker has another one', () => {
    expect(JSON.parse(dataForReact(before, 'other', URL).json)).toMatchObject({ page: after });
  });

  it('is nothing for a page that starts by itself', () => {
    expect(dataForReact(page('', '<p>1</p>'), 'a', URL).json).toBe('null');
  });
});

describe('the starter', () => {
  it('is asked for after the second frame, and not before', () => {
    const browser = startedBy(after);
    browser.paint();
    expect(browser.asked).toEqual([]);
    browser.paint();
    expect(browser.asked).toEqual([]);
    browser.pass(0);
    expect(browser.asked).toMatchObject([{ src: URL, async: true }]);
  });

  it('is asked for after three seconds where nothing is drawn, and only once', () => {
    const browser = startedBy(after);
    browser.pass(3_000);
    expect(browser.asked).toHaveLength(1);
    browser.paint();
    browser.paint();
    browser.pass(0);
    expect(browser.asked).toHaveLength(1);
  });

  it('is asked for at once when something is pressed that waits for it, and the press is kept', () => {
    const browser = startedBy(after);
    expect(browser.press(aButton())).toBe(true);
    expect(browser.asked).toHaveLength(1);
    expect(browser.pressed()).toHaveLength(1);
  });

  it('shows a press as busy until React answers it, not one that a script of its own answers', () => {
    const [ofReact, ofScript] = [aButton(), aButton({ own: 'pin' })];
    const browser = startedBy(after);
    for (const button of [ofReact, ofScript]) expect(browser.press(button)).toBe(true);
    expect([ofReact.ariaBusy, ofScript.ariaBusy]).toEqual(['true', undefined]);
  });

  it('leaves other presses to the browser, also those for a new tab', () => {
    const browser = startedBy(after);
    expect(browser.press(null)).toBe(false);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      expect(browser.press(aButton(), { [key]: true })).toBe(false);
    expect(browser.asked).toEqual([]);
  });

  it('hears presses itself once it is there', () => {
    const browser = startedBy(after);
    browser.press(aButton());
    browser.asked[0]?.onload?.();
    expect(browser.press(aButton())).toBe(false);
    expect(browser.pressed()).toHaveLength(1);
  });
});
