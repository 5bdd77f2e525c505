import { expect } from '@playwright/test';
import { FACES, LANGUAGES } from '#tests/bench/faces/faces.ts';
import { placesOf } from '#tests/bench/faces/places-of.ts';
import { test } from '#tests/support/e2e-test.ts';

/** A page of the simulated election says that it is one, in a line of its own. */
const SIMULATED = 40;

test.use({ viewport: { width: 360, height: 780 } });

for (const { name: language, prefix } of LANGUAGES) {
  test(`on a phone the first screen answers the question (${language})`, async ({ page }) => {
    for (const face of FACES) {
      await page.goto(prefix + face.path);
      const places = await placesOf(page, face);
      for (const [what, { most360 }] of Object.entries(face.marks)) {
        if (most360 === undefined) continue;
        const at = places[what];
        expect.soft(at, `${face.name}: ${what} is on the page`).not.toBeNull();
        expect.soft(at, `${face.name}: ${what}`).toBeLessThanOrEqual(most360 + SIMULATED);
      }
    }
  });
}
