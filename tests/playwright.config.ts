import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './support/chromium.ts';
import { RETRIES } from './support/runner/retries.ts';

const browser = findChromium();

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/playwright',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: RETRIES,
  timeout: 60_000,
  // A net only: the whole takes a quarter of this on a quiet machine of two cores.
  globalTimeout: 50 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Requests made through one cannot be told apart or changed; the specs about it allow it.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      args: [...chromiumFlags()],
      ...(browser?.kind === 'system' ? { executablePath: browser.path } : {}),
    },
  },
  projects: [{ name: 'desktop', use: { ...devices['Desktop Chrome'] } }],
});
