/**
 * Of an element whose content a script of the page writes, and React therefore never does (docs/adr/0036). `text` stands
 * there until then; it is plain text without signs of HTML.
 */
export function filled(text = '') {
  return { dangerouslySetInnerHTML: { __html: text }, suppressHydrationWarning: true, 'data-filled': true };
}
