/** A tag, or what may be an attribute: words of the text that look like one are found too, and do no harm. */
const PART = /<([a-z][\w:-]*)|\s([a-z][\w:-]*)(?:="([^"]*)"|='([^']*)')?(?=[\s/>])/gi;
const VARIABLE = /--[\w-]+/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/**
 * By which words a selector could find something in a piece of HTML: `.class`, `#id`, `[attribute`, names of elements;
 * and `--variable` for those that its styles name. One pass over it.
 */
export function pageWords(html: string): ReadonlySet<string> {
  const words = new Set<string>();
  const classes = new Set<string>();
  for (const [, element, attribute = '', one, other] of html.matchAll(PART)) {
    if (element !== undefined) {
      words.add(element.toLowerCase());
      continue;
    }
    const name = attribute.toLowerCase();
    words.add(`[${name}`);
    const value = one ?? other ?? '';
    if (name === 'class') classes.add(value);
    else if (name === 'style') for (const [variable] of value.matchAll(VARIABLE)) words.add(variable);
    else if (name === 'id') words.add(`#${plain(value)}`);
  }
  for (const value of classes) for (const part of plain(value).split(/\s+/)) words.add(`.${part}`);
  return words;
}

function plain(value: string): string {
  return value.includes('&')
    ? value.replace(/&[a-z0-9#]+;/gi, (entity) => ENTITIES[entity] ?? entity)
    : value;
}
