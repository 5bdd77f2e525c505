import { element } from '../element.ts';
import { whenPressed } from '../press.ts';

/** What the buttons of this file do. */
const answers = new WeakMap<Element, () => void>();
whenPressed('[data-own]', (pressed) => answers.get(pressed)?.());

/** A button with a script of its own: pressing it wakes nothing. */
export function button(
  attributes: Readonly<Record<string, string>>,
  press: () => void,
  ...content: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'choice', 'data-own': '', ...attributes },
    ...content,
  );
  answers.set(made, press);
  return made;
}
