import { chromium } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { chromiumFlags, findChromium } from '#tests/support/chromium.ts';
import { readOptions } from '../../scripts/command-line.ts';
import { FACES, LANGUAGES, SCREENS } from './faces/faces.ts';
import { placesOf } from './faces/places-of.ts';
import { startMeasuredSite } from './measure/measured-site.ts';

// npm run measure:faces: how far down the first screen each page begins to answer, in a real browser. It reports; the
// tests of tests/e2e/faces.spec.ts hold the numbers of docs/design.md.
const options = readOptions(
  `measure:faces: where headings, first votes, photos and lists stand on a page, in px from its top

  --simulated   on contests that say they are simulated (a line more); without it as a real contest looks
  --shots DIR   a picture of each page's first screen, written there`,
  { simulated: { type: 'boolean', default: false }, shots: { type: 'string' } },
);

const browserFound = findChromium();
if (browserFound === null) throw new Error('There is no Chromium: run "npx playwright install chromium".');
const demo = await startDemoApi({ port: 0, clock: frozenClock(0.6) });
const contests = embeddedDemoContests(demo.url).map((contest) => ({
  ...contest,
  simulated: options.simulated,
}));
const site = await startMeasuredSite({ contests });
const browser = await chromium.launch({
  args: [...chromiumFlags()],
  ...(browserFound.kind === 'system' ? { executablePath: browserFound.path } : {}),
});
try {
  for (const language of LANGUAGES) {
    const rows: Record<string, Record<string, number | string>> = {};
    for (const screen of SCREENS) {
      const context = await browser.newContext({ viewport: screen, serviceWorkers: 'block' });
      const page = await context.newPage();
      for (const face of FACES) {
        await page.goto(site.url + language.prefix + face.path, { waitUntil: 'networkidle' });
        const row = rows[face.name] ?? {};
        rows[face.name] = row;
        for (const [what, y] of Object.entries(await placesOf(page, face)))
          row[`${what} ${screen.width}`] = y ?? '–';
        if (options.shots !== undefined)
          await page.screenshot({
            path: `${options.shots}/${face.name}-${screen.width}-${language.name}.png`,
          });
      }
      await context.close();
    }
    console.log(language.name);
    console.table(rows);
  }
} finally {
  await browser.close();
  await site.stop();
  await demo.close();
}
