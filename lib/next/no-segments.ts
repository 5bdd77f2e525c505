/**
 * Stands in for the part of Next.js that cuts a page's data into pieces for its router (`collect-segment-data`; next.config.ts
 * puts it there). The site does not move between pages with that router (docs/adr/0006), and nobody can ask for the
 * pieces (lib/server/request-filter.ts); for them the data of every new page was read twice more (docs/adr/0037).
 */
export async function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  // A build wants one piece of this name.
  return new Map([['/none/__PAGE__', Buffer.alloc(0)]]);
}

/** What the router should fetch early: nothing. */
export async function collectPrefetchHints(): Promise<null> {
  return null;
}
