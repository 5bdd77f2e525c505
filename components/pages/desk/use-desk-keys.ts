import { type RefObject, useEffect, useRef } from 'react';

export type DeskKey = 'unreadable' | 'allMatch' | 'undo' | 'note' | 'next' | 'previous' | 'help';

const LETTERS: Readonly<Record<string, DeskKey>> = {
  t: 'unreadable',
  s: 'allMatch',
  u: 'undo',
  c: 'note',
  l: 'next',
  k: 'previous',
  '?': 'help',
};

/**
 * Single letters of the desk. They do something only while the focus is inside `panel`, on a button or in a number field
 * in which nothing is being typed, and not at all when switched off (WCAG 2.1.4). Arrows go from row to row.
 */
export function useDeskKeys(
  panel: RefObject<HTMLElement | null>,
  isOn: boolean,
  act: (key: DeskKey) => void,
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && isRow(event.target)) {
        event.preventDefault();
        stepRow(element, event.target, step);
        return;
      }
      const key = isOn && takesLetters(event.target) ? LETTERS[event.key.toLowerCase()] : undefined;
      if (key === undefined) return;
      event.preventDefault();
      latest.current(key);
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [panel, isOn]);
}

function isRow(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset.row !== undefined;
}

function takesLetters(target: EventTarget | null): boolean {
  if (isRow(target)) return target.dataset.typing === undefined;
  return target instanceof HTMLButtonElement || (target instanceof HTMLElement && target.tabIndex === -1);
}

/** Number fields of a panel in their order. */
function rowsIn(panel: HTMLElement): readonly HTMLInputElement[] {
  return [...panel.querySelectorAll<HTMLInputElement>('input[data-row]')];
}

function stepRow(panel: HTMLElement, from: HTMLInputElement, step: number): void {
  const rows = rowsIn(panel);
  rows[rows.indexOf(from) + step]?.focus();
}

/** Puts the focus into the field of a row; false where there is none. */
export function focusRow(panel: HTMLElement | null, row: string): boolean {
  const field = panel === null ? undefined : rowsIn(panel).find((input) => input.dataset.row === row);
  field?.focus();
  return field !== undefined;
}
