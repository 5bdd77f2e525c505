import { expect, type Page } from '@playwright/test';
import { featuresOf } from '#components/drawn/map/boundary-features.ts';
import { nearText } from '#lib/text/id/near.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DRAWN } from '#tests/support/drawn-boundaries.ts';
import { test } from '#tests/support/map-test.ts';

const button = (page: Page) => page.getByRole('button', { name: nearText.button });

/** Everything the page asks for, with bodies and headers, as one text. */
function keepRequests(page: Page): () => string {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  return () => sent.join('\n');
}

/** A point in the province as the drawn country has it. */
async function pointOf(page: Page, code: string): Promise<{ latitude: number; longitude: number }> {
  const html = await (await page.request.get('/simulasi-gubernur')).text();
  const version = /\/geo\/([0-9a-f]{12})\//.exec(html)?.[1];
  const json = await (await page.request.get(`/geo/${version}/0.json`)).json();
  const feature = featuresOf(json).find((one) => one.code === code);
  if (feature === undefined) throw new Error(`no ${code}`);
  return { latitude: feature.middle[0] + 0.012345, longitude: feature.middle[1] + 0.054321 };
}

test('the position is asked for on a press only and matched on the device: no request carries it', async ({
  page,
  context,
}) => {
  const point = await pointOf(page, DRAWN.provinsi);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...point, accuracy: 20 });
  const sent = keepRequests(page);
  // Not the home page, which has a map of its own.
  await page.goto('/cari');
  await expect(page.getByText(nearText.before)).toBeVisible();
  expect(sent()).not.toContain('/geo/');
  await button(page).press('Enter');
  await expect(page.getByText(/Anda kira-kira berada di sekitar .*Jawa Barat/)).toBeVisible();
  await expect(page.getByText(nearText.addressNote)).toBeVisible();
  expect(sent()).toContain(`/geo/`);
  for (const value of [point.latitude, point.longitude]) {
    const digits = String(value).replace('-', '').slice(0, 6);
    expect(sent()).not.toContain(digits);
  }
  await expectAccessible(page, 'near');
  await page.getByRole('status').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${DRAWN.provinsi}`));
});

test('a position abroad, one that is not precise, and a refusal are each said', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.5, longitude: 0, accuracy: 20 });
  await page.goto('/');
  await button(page).click();
  await expect(page.getByText(nearText.problems.outside)).toBeVisible();
  await context.setGeolocation({ ...(await pointOf(page, DRAWN.provinsi)), accuracy: 3_000 });
  await button(page).click();
  await expect(page.getByText('±3 km')).toBeVisible();
  await context.clearPermissions();
  await page.reload();
  await button(page).click();
  await expect(page.getByText(nearText.problems.denied)).toBeVisible();
});
