// Only what a host can look like: the header is whatever somebody sent.
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Scheme and host under which a request reached the site, for addresses that leave it; empty where they are not known. */
export function originOf({ headers }: Request): string {
  const host = headers.get('host') ?? '';
  if (!HOST.test(host)) return '';
  return `${headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'}://${host}`;
}
