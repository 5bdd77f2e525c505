import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of WCAG 2.2 A and AA that a program can hold, and what axe calls best practice. None is switched off. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * No rule that a program can hold is broken on the page as it stands. The example in a page's frame is a page of its own,
 * held to the rules where it stands alone.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await expectNone(axeOn(page).withTags(RULES), name);
}

/** What a page in another language can break: all but the rules about colours, which are the same and slow to hold. */
export async function expectWellWorded(page: Page, name: string): Promise<void> {
  await expectNone(axeOn(page).withTags(RULES).disableRules(COLOURS), name);
}

/** Its colours alone: what a page in another colour scheme can break. */
export async function expectLegible(page: Page, name: string): Promise<void> {
  await expectNone(axeOn(page).withRules(COLOURS), name);
}

/** Says in full only what is broken: an account of every element that keeps a rule takes as long as holding the rule. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

async function expectNone(rules: AxeBuilder, name: string): Promise<void> {
  // The other way opens a window of its own for each look.
  const { violations } = await rules.exclude('iframe').setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(found, name).toEqual([]);
}
