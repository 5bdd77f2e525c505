import { expect, type Page } from '@playwright/test';

/** Nothing on the page moves by itself: not for whoever wants less motion, and not for anyone else. Scrolls the page. */
export async function expectStill(page: Page): Promise<void> {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.mouse.wheel(0, 2_000);
    expect.soft(await page.evaluate(findMotion), `what moves, ${reducedMotion}`).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: null });
}

/** Runs in the page. */
function findMotion(): readonly string[] {
  const animations = document.getAnimations().map((animation) => String(animation.effect));
  const smooth = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
  });
  const moving = [...document.querySelectorAll('animate, animateTransform, marquee, blink')];
  return [
    ...animations,
    ...smooth.map((element) => element.outerHTML.slice(0, 120)),
    ...moving.map(({ tagName }) => tagName),
  ];
}
