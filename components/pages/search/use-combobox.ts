import { useEffect, useState } from 'react';

interface Combobox {
  /** What the field holds. */
  readonly query: string;
  /** Whether the list is wanted: the field has the focus, and the reader did not close it. */
  readonly isOpen: boolean;
  /** Position of the chosen option, or null. */
  readonly active: number | null;
  readonly optionId: (position: number) => string;
}

interface State {
  readonly query: string;
  readonly isOpen: boolean;
  readonly active: number | null;
}

/**
 * Makes a field the combobox of a list (ARIA practices, "list autocomplete with manual selection"). The focus stays in
 * the field; options are those that stand in the list when a key is pressed.
 */
export function useCombobox(input: HTMLInputElement, listId: string): Combobox {
  const [state, setState] = useState<State>(() => ({
    query: input.value,
    isOpen: document.activeElement === input,
    active: null,
  }));

  useEffect(() => {
    const options = (): readonly HTMLElement[] => [
      ...(document.getElementById(listId)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
    ];
    const onInput = (): void => setState({ query: input.value, isOpen: true, active: null });
    const onFocus = (): void => setState({ query: input.value, isOpen: true, active: null });
    const onBlur = (): void => setState((before) => ({ ...before, isOpen: false, active: null }));
    const move = (step: 1 | -1): void => {
      const count = options().length;
      setState((before) => ({ ...before, isOpen: true, active: stepped(before.active, step, count) }));
    };
    const onKey = (event: KeyboardEvent): void => {
      // Keys that choose among an input method's own words are not ours.
      if (event.isComposing) return;
      const chosen = options().find(({ id }) => id === input.getAttribute('aria-activedescendant'));
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
          return;
        case 'Enter':
          if (chosen === undefined) return;
          event.preventDefault();
          chosen.click();
          return;
        case 'Escape':
          // The first closes the list, the next is the browser's own: it empties the field.
          if (input.getAttribute('aria-expanded') === 'true') event.preventDefault();
          onBlur();
      }
    };
    input.addEventListener('input', onInput);
    input.addEventListener('focus', onFocus);
    input.addEventListener('blur', onBlur);
    input.addEventListener('keydown', onKey);
    return () => {
      input.removeEventListener('input', onInput);
      input.removeEventListener('focus', onFocus);
      input.removeEventListener('blur', onBlur);
      input.removeEventListener('keydown', onKey);
    };
  }, [input, listId]);

  const optionId = (position: number): string => `${listId}-${position}`;
  useEffect(() => {
    const list = document.getElementById(listId);
    const chosen = state.active === null ? null : document.getElementById(`${listId}-${state.active}`);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', listId);
    input.setAttribute('aria-expanded', String(list !== null && !list.hidden));
    if (chosen === null) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  });
  return { ...state, optionId };
}

/** One option on or back; past the ends lies the field itself, with nothing chosen. */
function stepped(active: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (active === null) return step === 1 ? 0 : count - 1;
  const next = active + step;
  return next < 0 || next >= count ? null : next;
}
