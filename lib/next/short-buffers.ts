/**
 * Has bytes say nothing of themselves in JSON. Next.js writes every page that it hands to the page cache as JSON, only to know
 * its length, which it then asks of fetched data alone: each byte of a page's data became a decimal number, for a sixth of what
 * a page costs (docs/adr/0037). Nothing of the site writes bytes as JSON; what keeps pages in Redis has made text of them before.
 */
export function shortenBuffersInJson(): void {
  Object.defineProperty(Buffer.prototype, 'toJSON', {
    value: () => null,
    configurable: true,
    writable: true,
  });
}
