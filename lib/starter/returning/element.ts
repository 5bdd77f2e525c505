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
  made.addEventListener('click', press);
  return made;
}
