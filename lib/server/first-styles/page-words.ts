const TAG = /<([a-z][\w:-]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:="([^"]*)"|='([^']*)')?/g;
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
  const seen = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(TAG)) {
    words.add(name.toLowerCase());
    // The same cell a hundred times.
    if (attributes === '' || seen.has(attributes)) continue;
    seen.add(attributes);
    for (const [, attribute = '', one, other] of attributes.matchAll(ATTRIBUTE)) {
      const named = attribute.toLowerCase();
      words.add(`[${named}`);
      const value = one ?? other ?? '';
      if (named === 'class') for (const part of plain(value).split(/\s+/)) words.add(`.${part}`);
      if (named === 'style') for (const [variable] of value.matchAll(VARIABLE)) words.add(variable);
      if (named === 'id') words.add(`#${plain(value)}`);
    }
  }
  return words;
}

function plain(value: string): string {
  return value.includes('&')
    ? value.replace(/&[a-z0-9#]+;/gi, (entity) => ENTITIES[entity] ?? entity)
    : value;
}
