import { instantOfMillis } from '../domain/instant.ts';
import { formatTime } from '../format/time.ts';
import { keepFilled } from './changes.ts';
import { ownText } from './own-text.ts';
import { zoneNamed } from './zone-name.ts';

/**
 * What only a reader's browser knows: under which name the site was reached, and when. Numbers that have just arrived are
 * accessed now.
 */
export function tellReader(): void {
  keepFilled(fill);
  document.addEventListener('ages', fill);
  // React, once woken, writes the text of a field as the site does.
  document.addEventListener('focusin', fillFields);
}

function fill(): void {
  for (const element of document.querySelectorAll('[data-origin]')) element.textContent = location.origin;
  for (const element of document.querySelectorAll<HTMLElement>('[data-access]'))
    element.textContent = formatTime(instantOfMillis(Date.now()), zoneNamed(element.dataset.access));
  fillFields();
}

function fillFields(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-path]')) {
    const text = ownText(field);
    if (field.value !== text) field.value = text;
  }
}
