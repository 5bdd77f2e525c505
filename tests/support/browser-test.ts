import { type BrowserContext, test as base } from '@playwright/test';

type Options = {
  /**
   * Whether pages are woken as soon as they stand, as by a reader who reaches for something at once: most tests are about
   * what React does. `false` is a reader who only reads (docs/adr/0036).
   */
  readonly wakesPages: boolean;
};

/** Playwright's `test`, with pages whose framework is awake unless told otherwise. */
export const test = base.extend<Options>({
  wakesPages: [true, { option: true }],
  context: async ({ context, wakesPages }, use) => {
    if (wakesPages) await wakePages(context);
    await use(context);
  },
});

/** Has every page of a context wake as soon as it stands. */
async function wakePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.setAttribute('data-wakes-at-once', ''),
    );
  });
}
