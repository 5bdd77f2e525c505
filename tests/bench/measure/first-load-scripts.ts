/** Files of the build that a page loads at first, as a browser with modules does (`noModule` ones are for old browsers). */
export function firstLoadScripts(html: string): readonly string[] {
  const files = new Set<string>();
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    if (/\bnomodule\b/i.test(tag)) continue;
    // Those asked for after the first paint stand in one attribute, in their order.
    for (const [, source = ''] of tag.matchAll(/["\s]\/_next\/([^"?\s]+)/g)) files.add(`.next/${source}`);
  }
  return [...files];
}
