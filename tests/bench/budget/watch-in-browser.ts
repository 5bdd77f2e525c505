import type { FirstNumber } from './compressed-page.ts';

// Both functions are sent to the browser as text: they may use nothing from outside of themselves.

/** Notes in the page when its first number is laid out and when it has been drawn, every shift of the layout, every long task. */
export function watchInBrowser(first: FirstNumber): void {
  const tasks: [start: number, millis: number][] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
    document.documentElement.dataset.longTasks = JSON.stringify(tasks);
  }).observe({ type: 'longtask', buffered: true });
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
    document.documentElement.dataset.layoutShift = String(shift);
  }).observe({ type: 'layout-shift', buffered: true });
  const isShown = (element: Element | null): boolean =>
    element !== null && element.getClientRects().length > 0 && element.checkVisibility();
  const hasNumber = (): boolean => {
    if (first === 'votes') {
      const votes = document.querySelector('[data-votes]');
      return /\d/.test(votes?.textContent ?? '') && isShown(votes);
    }
    const main = document.querySelector('main');
    return main !== null && /\d[.,]\d+\s?%/.test(main.textContent);
  };
  const look = (): void => {
    if (document.documentElement === null || !hasNumber()) {
      requestAnimationFrame(look);
      return;
    }
    const { dataset } = document.documentElement;
    dataset.numberLaidOut = String(performance.now());
    requestAnimationFrame(() =>
      setTimeout(() => {
        dataset.numberShown = String(performance.now());
      }),
    );
  };
  requestAnimationFrame(look);
}

/** What was noted. Times in milliseconds, `origin` since 1970, the others since the navigation began. */
export function seenInBrowser() {
  const { dataset } = document.documentElement;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const resources = performance.getEntriesByType('resource');
  return {
    origin: performance.timeOrigin,
    laidOut: Number(dataset.numberLaidOut),
    shown: Math.max(Number(dataset.numberShown), paint),
    paint,
    layoutShift: Number(dataset.layoutShift ?? 0),
    /** Pairs of start and length of what took longer than 50 ms, as JSON. */
    longTasks: dataset.longTasks ?? '[]',
    blocking: resources
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  };
}
