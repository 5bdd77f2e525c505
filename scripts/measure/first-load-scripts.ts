/** Files of the build that a page loads at first, as a browser with modules does (`noModule` ones are for old browsers). */
export function firstLoadScripts(html: string): readonly string[] {
  const files = new Set<string>();
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    const source = /\bsrc="\/_next\/([^"?]+)/.exec(tag)?.[1];
    if (source !== undefined && !/\bnomodule\b/i.test(tag)) files.add(`.next/${source}`);
  }
  return [...files];
}
