/**
 * Stands in for the part of Next.js that cuts a page's data into pieces for its router (next.config.ts puts it there). The site
 * does not move between pages with that router (docs/adr/0006), and nobody can ask for the pieces
 * (lib/server/request-filter.ts); for them the data of every new page was read twice more (docs/adr/0037). A build
 * wants one piece of such a name.
 */
const SOURCE = `
export async function collectSegmentData() {
  return new Map([['/none/__PAGE__', Buffer.alloc(0)]]);
}
export async function collectPrefetchHints() {
  return null;
}
`;

module.exports = () => SOURCE;
