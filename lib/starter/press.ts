/**
 * Answers presses on what has a script of its own (`data-own`), whenever it came to the page. Whoever wants a new tab gets
 * one: that is a link's own work. Heard on the way down: React, while it takes a page over, lets no press through.
 */
export function whenPressed(selector: string, answer: (pressed: HTMLElement, event: Event) => void): void {
  const hear = (event: MouseEvent): void => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    if (pressed !== null && !ctrlKey && !metaKey && !shiftKey) answer(pressed, event);
  };
  document.addEventListener('click', hear, true);
}
