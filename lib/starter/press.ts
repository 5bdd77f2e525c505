/**
 * Answers presses on what has a script of its own (`data-own`), whenever it came to the page. Whoever wants a new tab gets
 * one: that is a link's own work.
 */
export function whenPressed(selector: string, answer: (pressed: HTMLElement, event: Event) => void): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    if (pressed !== null && !ctrlKey && !metaKey && !shiftKey) answer(pressed, event);
  });
}
