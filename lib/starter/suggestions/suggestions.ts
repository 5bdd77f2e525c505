import { suggestionsText } from '../../text/suggestions.ts';
import { element } from '../element.ts';
import { readerPlace } from '../reader-place.ts';
import { type Found, placesFinder } from './found-places.ts';
import { optionsOf } from './options.ts';
import { stepped } from './stepped.ts';

// A file of its own, fetched when a search field is gone to.

const LIST =
  'absolute inset-x-0 top-full z-1000 max-h-[70vh] overflow-y-auto border border-strong-line bg-surface shadow-lg';
const CHOSEN = ['bg-raised', 'underline'] as const;

const begun = new WeakSet<HTMLInputElement>();

/**
 * Makes a field the combobox of a list of places that answer what is being typed (ARIA practices, "list autocomplete with
 * manual selection"): arrows choose, Enter goes there, Escape closes; with nothing chosen Enter sends the form as ever. The
 * focus stays in the field. The list stands in the field's form, where the page keeps room for it.
 */
export function suggestIn(input: HTMLInputElement): void {
  const room = input.form?.querySelector('[data-suggestions]') ?? null;
  if (room === null || begun.has(input)) return;
  begun.add(input);
  const text = suggestionsText();
  const place = readerPlace(location.pathname, contestOf(input));
  const id = `${input.id}-daftar`;
  const list = element('div', { id, role: 'listbox', 'aria-label': text.results, hidden: '', class: LIST });
  const status = element('p', { role: 'status', class: 'sr-only' });
  room.replaceChildren(list, status);

  let isOpen = document.activeElement === input;
  let active: number | null = null;
  let found: Found = { answer: null, hasFailed: false };

  const show = (): void => {
    list.hidden = !isOpen || found.answer === null;
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(position === active));
      for (const name of CHOSEN) option.classList.toggle(name, position === active);
    }
    const chosen = list.hidden || active === null ? undefined : list.children[active];
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
    const words = statusOf(found, list.hidden);
    if (status.textContent !== words) status.textContent = words;
  };
  const draw = (): void => {
    const options = found.answer === null ? [] : optionsOf(found.answer, input.value, place.contest);
    for (const [position, option] of options.entries()) {
      option.id = `${id}-${position}`;
      option.setAttribute('role', 'option');
      option.tabIndex = -1;
    }
    list.replaceChildren(...options);
    show();
  };
  const find = placesFinder(place, (now) => {
    found = now;
    draw();
  });
  const begin = (): void => {
    isOpen = true;
    active = null;
    find(input.value);
    draw();
  };
  const close = (): void => {
    isOpen = false;
    active = null;
    show();
  };
  const move = (step: 1 | -1): void => {
    isOpen = true;
    active = stepped(active, step, list.children.length);
    show();
  };

  input.addEventListener('input', begin);
  input.addEventListener('focus', begin);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // Keys that choose among an input method's own words are not ours.
    if (event.isComposing) return;
    const chosen = active === null ? undefined : list.children[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen instanceof HTMLElement) {
      event.preventDefault();
      chosen.click();
    } else if (event.key === 'Escape') {
      // The first closes the list, the next is the browser's own: it empties the field.
      if (!list.hidden) event.preventDefault();
      close();
    }
  });
  // A press on an option must not take the focus from the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // A renewed page has the field as the site wrote it: a plain one.
  new MutationObserver(() => {
    if (!input.hasAttribute('role')) show();
  }).observe(input, { attributeFilter: ['role'] });
  if (isOpen) begin();
  else show();
}

/** Slug of the contest that the form looks in; null for those of the latest voting day. */
function contestOf({ form }: HTMLInputElement): string | null {
  const contest = form === null ? null : new FormData(form).get('contest');
  return typeof contest === 'string' ? contest : null;
}

function statusOf({ answer, hasFailed }: Found, isHidden: boolean): string {
  const text = suggestionsText();
  if (hasFailed) return text.failed;
  if (isHidden || answer === null) return '';
  return answer.places.length === 0 ? text.none : text.count(String(answer.places.length));
}
