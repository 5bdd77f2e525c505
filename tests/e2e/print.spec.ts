import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test as plain } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { frozenClock } from '#lib/demo/clock.ts';
import { mapText } from '#lib/text/id/map.ts';
import { siteText } from '#lib/text/id/site.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { whyDifferText } from '#lib/text/id/why-differ.ts';
import { CAPTURED_ABSENT, CAPTURED_IS_PRESENT } from '#tests/support/captured.ts';
import { test as captured } from '#tests/support/captured-test.ts';
import { DEMO_CONTEST, DEMO_KECAMATAN } from '#tests/support/demo-pages.ts';
import { type DemoSite, startDemoSite } from '#tests/support/demo-site.ts';
import { completeTps, type DemoTps } from '#tests/support/demo-walk.ts';
import { excessWidth } from '#tests/support/page-observation.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const SITE = 'https://sirekap.example.org';
const A4 = { width: 703, height: 1047 } as const;

/** Each page of the paper, as text. */
async function onPaper(page: Page): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' '));
}

/** Runs in the page: selectors of the sheet for paper that nothing there matches. */
function unmetRules(): readonly string[] {
  const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('/print.css') ?? false);
  if (sheet === undefined) throw new Error('the page has no sheet for paper');
  const selectorsOf = (list: string): readonly string[] => {
    const found = [''];
    let depth = 0;
    for (const char of list) {
      depth += char === '(' ? 1 : char === ')' ? -1 : 0;
      if (char === ',' && depth === 0) found.push('');
      else found.push((found.pop() ?? '') + char);
    }
    return found.map((selector) => selector.trim());
  };
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSStyleRule)
    .flatMap(({ selectorText }) => selectorsOf(selectorText))
    .filter((selector) => document.querySelector(selector.replace(/::[a-z-]+/g, '')) === null);
}

plain.describe('on the simulated election', () => {
  let demo: DemoSite;
  let tps: DemoTps;
  plain.beforeAll(async () => {
    demo = await startDemoSite({ clock: frozenClock(0.6) }, { env: { SIREKAP_SITE_URL: SITE } });
    tps = await completeTps(demo.api.url, DEMO_KECAMATAN);
  });
  plain.afterAll(() => demo?.stop());

  for (const javaScriptEnabled of [true, false]) {
    plain.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      plain.use({ javaScriptEnabled });

      plain('a TPS is one sheet with figures, checks, photos, source and address', async ({ page }) => {
        const path = `${DEMO_CONTEST}/${tps.tps}`;
        await page.goto(demo.site.url + path, { waitUntil: 'networkidle' });
        const votes = await page.locator('[data-votes]').allTextContents();
        const [sheet = '', ...more] = await onPaper(page);
        expect(more).toEqual([]);
        for (const figure of votes) expect(sheet).toContain(figure);
        expect(sheet).toContain('pemeriksaan terpenuhi');
        expect(sheet).toContain(siteText.simulation.badge);
        expect(sheet).toContain(siteText.disclaimer.lead);
        expect(sheet.replaceAll(' ', '')).toContain(`${tps.tps}.json`);
        expect(sheet.replaceAll(' ', '')).toContain(SITE + path);
        expect(sheet).toMatch(/Diperbarui sumber: \w+, \d+ \w+ \d{4} pukul \d\d\.\d\d WIB/);
        for (const screenOnly of [
          siteText.method,
          whyDifferText.heading,
          siteText.footer,
          tpsText.forms.open,
        ])
          expect(sheet).not.toContain(screenOnly);
      });
    });
  }

  plain('photos and QR code of a TPS stand on the sheet', async ({ page }) => {
    await page.goto(`${demo.site.url}${DEMO_CONTEST}/${tps.tps}`, { waitUntil: 'networkidle' });
    await page.setViewportSize(A4);
    await page.emulateMedia({ media: 'print' });
    const images = page.locator('#formulir img, img[src$="/qr.svg"]');
    await expect(images).toHaveCount(4);
    for (const image of await images.all()) {
      await expect(image).toBeInViewport({ ratio: 1 });
      await expect
        .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
        .toBeGreaterThan(0);
    }
  });

  /** Path of a TPS with a hint at a digit, which only some that fail have. */
  async function inconsistentTps(page: Page): Promise<string> {
    await page.goto(`${demo.site.url}${DEMO_CONTEST}/${tps.kecamatan}/tps`);
    const links = page.locator('#daftar tbody a');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const path of paths) {
      await page.goto(demo.site.url + path);
      if ((await page.locator('#petunjuk').count()) > 0) return path;
    }
    throw new Error(`none of ${paths.length} TPS has a hint`);
  }

  plain(
    'photos are 42 mm high at least, in a TPS that fails a check too, and no age is printed',
    async ({ page }) => {
      for (const path of [`${DEMO_CONTEST}/${tps.tps}`, await inconsistentTps(page)]) {
        await page.emulateMedia({ media: 'screen' });
        await page.goto(demo.site.url + path, { waitUntil: 'networkidle' });
        const age = page.getByText(/\blalu\b/).first();
        await expect(age).toBeVisible();
        await page.setViewportSize(A4);
        await page.emulateMedia({ media: 'print' });
        await expect(age).toBeHidden();
        const heights = await page
          .locator("[data-print='photo']")
          .evaluateAll((photos) => photos.map((photo) => (photo.getBoundingClientRect().height / 96) * 25.4));
        expect(heights.length).toBe(3);
        expect(Math.min(...heights), path).toBeGreaterThanOrEqual(42);
        const sheets = await onPaper(page);
        // A form that passes is one sheet; failed checks, spelled out, may need a second one.
        expect(sheets.length, path).toBeLessThanOrEqual(path.endsWith(tps.tps) ? 1 : 2);
        expect(sheets.join(' ')).not.toMatch(/\blalu\b/);
        expect(sheets.join(' ')).toMatch(/pukul \d\d\.\d\d WIB/);
      }
    },
  );

  plain(
    'every rule for paper is about something that is on a page, by a name of its own',
    async ({ page }) => {
      const unmet = new Set<string>();
      let isFirst = true;
      for (const path of [
        '/',
        DEMO_CONTEST,
        `${DEMO_CONTEST}/${tps.kabkota}`,
        `${DEMO_CONTEST}/${tps.desa}/tps`,
        `${DEMO_CONTEST}/${tps.tps}`,
        await inconsistentTps(page),
        `${DEMO_CONTEST}/${tps.provinsi}/sematan`,
      ]) {
        await page.goto(demo.site.url + path, { waitUntil: 'networkidle' });
        const found = await page.evaluate(unmetRules);
        if (isFirst) for (const selector of found) unmet.add(selector);
        else for (const selector of unmet) if (!found.includes(selector)) unmet.delete(selector);
        isFirst = false;
      }
      // The sheet of outlines stands where there are boundaries, and this site has none.
      expect([...unmet].filter((selector) => !selector.includes('.map-sheet'))).toEqual([]);
      const sheet = await readFile(join(PROJECT_ROOT, 'public/print.css'), 'utf8');
      const names = await readFile(join(PROJECT_ROOT, 'app/globals.css'), 'utf8');
      const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '');
      // Classes of the screen's utilities change with its looks.
      for (const [name] of rules.matchAll(/\.[a-z][\w\\/-]*/g))
        expect(names, name).toMatch(new RegExp(`^\\s*\\${name}\\b`, 'm'));
    },
  );

  plain('a kabupaten is a table whose head stands on every page, and its totals once', async ({ page }) => {
    await page.goto(`${demo.site.url}${DEMO_CONTEST}/${tps.kabkota}`, { waitUntil: 'networkidle' });
    const rows = await page.locator('#rincian tbody th').allTextContents();
    const pages = await onPaper(page);
    expect(pages.length).toBeGreaterThan(1);
    const withRows = pages.filter((text) => rows.some((name) => text.includes(name)));
    expect(withRows.length).toBeGreaterThan(1);
    for (const text of withRows) expect(text).toContain('TPS masuk');
    const all = pages.join(' ');
    for (const name of rows) expect(all).toContain(name);
    expect(all.split('Jumlah baris')).toHaveLength(2);
    expect(all).toContain(siteText.simulation.badge);
    expect(pages[0]).toContain('Peta per');
    for (const screenOnly of [mapText.openMap, siteText.method, siteText.footer])
      expect(all).not.toContain(screenOnly);
  });

  plain('nothing is wider than the paper', async ({ page }) => {
    await page.setViewportSize(A4);
    for (const code of ['', `/${tps.provinsi}`, `/${tps.kabkota}`, `/${tps.desa}`, `/${tps.desa}/tps`]) {
      await page.emulateMedia({ media: 'print' });
      await page.goto(demo.site.url + DEMO_CONTEST + code);
      expect(await excessWidth(page), code).toBe(0);
      const cut = await page
        .locator('main table')
        .evaluateAll(
          (tables) => tables.filter((table) => table.getBoundingClientRect().right > innerWidth + 1).length,
        );
      expect(cut, code).toBe(0);
    }
  });

  plain('paper is white, also from a dark screen', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${demo.site.url}${DEMO_CONTEST}/${tps.kabkota}`);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('#rincian tbody a').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

captured.describe('on captured figures', () => {
  captured.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT);

  for (const { what, code } of [
    { what: 'whose figures contradict each other', code: '3101011003008' },
    { what: 'with four rules that fail', code: '3173011005101' },
    { what: 'that was not read', code: '3173011001135' },
  ]) {
    captured(`a TPS ${what} is one sheet`, async ({ page }) => {
      await page.goto(`/presiden-2024/${code}`);
      const pages = await onPaper(page);
      expect(pages).toHaveLength(1);
    });
  }

  captured('what does not add up is on the sheet, and not in a fold', async ({ page }) => {
    await page.goto('/presiden-2024/3101011003008');
    const [sheet = ''] = await onPaper(page);
    expect(sheet).toContain('71 (nomor 1) + 641 (nomor 2) + 511 (nomor 3) = 1.223');
    expect(sheet).toContain('tidak konsisten');
  });
});
