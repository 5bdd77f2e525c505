const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * The page as a reader without JavaScript gets it, also where the stylesheet asks (`scripting`). A kept page is no more
 * than that: with scripts it would need all of its build's, also those that it loads later, and React takes a page away
 * of which one does not come.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(SCRIPT, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/\(scripting:\s*none\)/g, 'all');
}
