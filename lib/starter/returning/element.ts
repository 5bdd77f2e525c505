import { whenPressed } from '../press.ts';

/** An element with attributes and content; text stays text, whatever it contains. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

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
