import { expect, type Page } from '@playwright/test';

/** What a page tells of that an address has no answer. */
const NOT_LOADED = 'Failed to load resource';

/** Complaints of a page: errors in its console, what React could not take over, exceptions; not that a file is not there. */
export function watchComplaints(page: Page): () => readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(NOT_LOADED)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return () => complaints;
}

/** Files of React and Next.js that a page has asked for. */
export function watchFramework(page: Page): () => readonly string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const isScript = request.resourceType() === 'script' || request.url().endsWith('.js');
    if (isScript && request.url().includes('/_next/static/chunks/')) files.push(request.url());
  });
  return () => files;
}

/** Waits until a page that sleeps answers: its starter has run. */
export async function expectStarted(page: Page): Promise<void> {
  const starter = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/_next/static/starter/'));
  await expect.poll(() => page.evaluate(starter)).toBe(true);
}

/** Wakes a page by a press that changes nothing, and waits until React has taken over what can be pressed. */
export async function wakeUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.type = 'button';
    document.querySelector('main')?.ownerDocument.body.append(button);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    button.remove();
  });
  await expect
    .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react'))))
    .toBe(true);
}
