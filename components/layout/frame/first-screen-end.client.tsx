'use client';

/**
 * Where the first screen of a page ends, at every width: what stands before it is drawn without waiting for what the rest
 * looks like. The server makes of it the link to the whole stylesheet (lib/server/first-styles); where it does not, the whole
 * stands in the head and this is nothing. It is never the last in its place, so that distances between others stay.
 */
export function FirstScreenEnd() {
  return <link data-first-screen-end="" ref={fill} />;
}

/** One that React draws anew in the browser is no link yet; the head knows where the stylesheet is. */
function fill(link: HTMLLinkElement | null): void {
  if (link === null || link.hasAttribute('href')) return;
  const address = document.head.querySelector<HTMLStyleElement>('style[data-href]')?.dataset.href;
  if (address === undefined) return;
  link.rel = 'stylesheet';
  link.href = address;
}
