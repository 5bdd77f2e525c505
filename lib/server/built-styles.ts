import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATIC_FILES, STATIC_FOLDER, STYLESHEET_LINK } from '../next/next-internals.ts';

/** The stylesheets of a build, by the address under which its pages name them. */
export type Styles = ReadonlyMap<string, string>;

/** Reads them all, once: they are some 50 KB. */
export function builtStyles(directory: string): Styles {
  const folder = join(directory, STATIC_FOLDER);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((file) => file.endsWith('.css'));
  return new Map(
    sheets.map((file) => [
      STATIC_FILES + file.replaceAll('\\', '/'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

/**
 * A page with its stylesheets in the head, in place of the links to them: no request before the first number. Next.js can do
 * the same (`inlineCss`), and then carries their text through every step of making a page, and three times in it
 * (docs/adr/0037). Beside each stands its link, which loads nothing: by it React finds that the page has it. A link to anything
 * else, or to what cannot stand in a page, stays.
 */
export function withInlineStyles(html: string, styles: Styles): string {
  return html.replace(STYLESHEET_LINK, (link: string, href: string, precedence: string) => {
    const css = styles.get(href);
    if (css === undefined || /<\/style/i.test(css)) return link;
    return `<style data-precedence="${precedence}" data-href="${href}">${css}</style><link rel="stylesheet" href="${href}" data-precedence="${precedence}" disabled=""/>`;
  });
}
