/**
 * What an element has to copy: its own words, the text of a field, or what it keeps as `data-text`. The server does not
 * know under which name it is reached: the address that `data-path` names in the text is made a whole one.
 */
export function ownText(element: HTMLElement): string {
  const field = element instanceof HTMLTextAreaElement ? element.defaultValue : null;
  return wholeAddress(element.dataset.text ?? field ?? element.textContent, element.dataset.path);
}

/** The text with the site's name before an address of it that has none. */
function wholeAddress(text: string, path: string | undefined): string {
  const whole = location.origin + path;
  return path === undefined || text.includes(whole) ? text : text.replace(path, () => whole);
}
