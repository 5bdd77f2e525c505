const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * Origin that a browser asked, for an answer to it alone that no cache keeps: a forged host header names the site only
 * to its forger. Null for what is no host.
 */
export function askedOrigin(host: string | null, protocol: string | null): string | null {
  if (host === null || !HOST.test(host)) return null;
  return `${protocol === 'https' ? 'https' : 'http'}://${host}`;
}
