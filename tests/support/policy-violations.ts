import type { BrowserContext, Page } from '@playwright/test';

const SIGN = 'refused by policy:';
// What browsers write of a policy that was not kept, or that they cannot read.
const COMPLAINT =
  /content.security.policy|permissions.policy|trusted ?types|cross-origin-(?:opener|resource|embedder)/i;

/**
 * Everything that a page's policy keeps browsers from doing, from now on, in its frames and its tabs too; as each page
 * says itself, and as the browser writes it.
 */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  await tellViolations(page.context());
  const listen = (one: Page): void => {
    one.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(SIGN) || COMPLAINT.test(text)) heard.push(`${one.url()} ${text}`);
    });
  };
  listen(page);
  page.context().on('page', listen);
  return heard;
}

async function tellViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript((sign) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      console.error(sign, effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`, sample);
    });
  }, SIGN);
}
