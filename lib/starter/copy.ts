import { ownText } from './own-text.ts';
import { whenPressed } from './press.ts';

/**
 * Copies the text of the element whose id `data-copy` names, or hands that of `data-share` to the device's own share sheet,
 * and says what came of it beside (`[role=status]`). Nothing leaves the site otherwise. A link leads to the same as text
 * where that fails.
 */
export function copyTexts(): void {
  whenPressed('[data-copy]', (pressed, event) => {
    event.preventDefault();
    copy(pressed, sourceOf(pressed.dataset.copy));
  });
  whenPressed('[data-share]', (pressed, event) => {
    const source = sourceOf(pressed.dataset.share);
    const canShare = 'share' in navigator;
    // Where there is no such sheet, a link leads to other ways.
    if (!canShare && pressed instanceof HTMLAnchorElement) return;
    event.preventDefault();
    if (canShare) share(pressed, source);
    else copy(pressed, source);
  });
}

async function copy(pressed: HTMLElement, source: HTMLElement | null): Promise<void> {
  if (source === null) return;
  const { copied = '', failed = '' } = pressed.dataset;
  try {
    await navigator.clipboard.writeText(ownText(source));
    say(pressed, copied);
  } catch {
    if (follow(pressed)) return;
    if (source instanceof HTMLTextAreaElement) source.select();
    else getSelection()?.selectAllChildren(source);
    say(pressed, failed);
  }
}

async function share(pressed: HTMLElement, source: HTMLElement | null): Promise<void> {
  if (source === null) return;
  try {
    await navigator.share({ title: pressed.dataset.title ?? '', text: ownText(source) });
  } catch (reason) {
    // Who closes the list of ways to share wants none of them.
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) follow(pressed);
  }
}

function sourceOf(id = ''): HTMLElement | null {
  return document.getElementById(id);
}

function say(pressed: HTMLElement, words: string): void {
  const status = pressed.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = words;
}

/** Goes where a pressed link leads; false for what is no link. */
function follow(pressed: HTMLElement): boolean {
  if (!(pressed instanceof HTMLAnchorElement)) return false;
  location.assign(pressed.href);
  return true;
}
