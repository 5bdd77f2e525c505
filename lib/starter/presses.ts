/** What React writes on an element that it has taken over begins like this (`lib/next/next-internals.ts`). */
const REACT_MARK = '__react';

/** What only React answers: buttons, numbers that lead to their place in a photo. What has a script of its own says so. */
const PRESSED = 'button[type=button]:not([data-own]), a[data-wakes]';
/** What is filled in; fetching begins as soon as it is gone to. */
const FILLED = 'input[data-wakes], select';
/** Of the pressed ones, the numbers of a form. */
const FIGURE = '.figure-link';
/** What only React draws so that it answers a mouse, over what the site drew. */
const CHART = '[data-chart]';
/** What a mouse is near to pressing. */
const NEAR = `${PRESSED}, .map-stage, ${CHART}`;

/** A press is waited for as long as a slow network may take, then let go: nobody expects it any more. */
const LONGEST_MS = 30_000;
const STEP_MS = 50;

type Wake = () => Promise<void>;

/** Wakes React for what a reader does that only it answers, and does it once more when it is there. Returns nothing. */
export function watchPresses(wake: Wake, before: readonly Event[]): void {
  let pressed: Pressed | null = null;

  const press = (event: Event): void => {
    const element = elementOf(event, PRESSED);
    // Whoever wants a new tab gets one.
    const isElsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
    if (element === null || isElsewhere || isTakenOver(element)) return;
    event.preventDefault();
    pressed?.leave();
    pressed = waitingPress(element, wake);
  };
  document.addEventListener('click', press, true);
  for (const event of before) press(event);

  const hint = (event: Event): void => {
    if (isHint(event)) wake().catch(() => {});
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'click'])
    document.addEventListener(type, hint, true);
}

/** Whether a reader is about to do what only React answers. A finger that scrolls is not. */
function isHint(event: Event): boolean {
  switch (event.type) {
    case 'pointerover':
      return (
        event instanceof PointerEvent && event.pointerType !== 'touch' && elementOf(event, NEAR) !== null
      );
    case 'pointerdown':
      return elementOf(event, PRESSED) !== null;
    case 'click':
      return elementOf(event, CHART) !== null;
    default:
      return elementOf(event, FILLED) !== null || isKeyInChart(event);
  }
}

/** A drawing has no place for keys before React draws it: whoever comes to what stands around it by key goes there next. */
function isKeyInChart(event: Event): boolean {
  const isByKey = elementOf(event, ':focus-visible') !== null;
  return isByKey && elementOf(event, 'figure')?.querySelector(CHART) != null;
}

interface Pressed {
  readonly leave: () => void;
}

function waitingPress(element: HTMLElement, wake: Wake): Pressed {
  // A number that leads to its place in a photo is a link until React makes it a button: another element, at the same place.
  const place = [...document.querySelectorAll(FIGURE)].indexOf(element);
  let isLeft = false;
  const leave = (): void => {
    isLeft = true;
    element.removeAttribute('aria-busy');
  };
  element.setAttribute('aria-busy', 'true');
  const standing = (): HTMLElement | null => {
    const found = place === -1 ? element : document.querySelectorAll(FIGURE)[place];
    const isThere = found instanceof HTMLElement && found.isConnected && isTakenOver(found);
    return isThere && (place === -1 || found instanceof HTMLButtonElement) ? found : null;
  };
  const follow = (): void => {
    leave();
    // What a link leads to is there without React too.
    if (element instanceof HTMLAnchorElement) location.href = element.href;
  };
  const again = (left: number): void => {
    if (isLeft) return;
    const found = standing();
    if (found === null) {
      if (left > 0) setTimeout(again, STEP_MS, left - STEP_MS);
      else follow();
      return;
    }
    leave();
    found.click();
  };
  // What React writes on the element says that it is there; that all its scripts have run says less.
  wake().catch(() => {
    if (!isLeft) follow();
  });
  again(LONGEST_MS);
  return { leave };
}

function elementOf({ target }: Event, selector: string): HTMLElement | null {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
}

function isTakenOver(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith(REACT_MARK));
}
