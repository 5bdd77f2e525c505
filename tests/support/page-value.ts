import type { PageValue } from '#lib/page-cache/stored-page.ts';

/** A page as Next.js hands it over, without its data for the router. Its kinds are an ambient enum, which no module of ours can name: hence the casts. */
export function aPage(html: string, status = 200): PageValue {
  return {
    kind: 'APP_PAGE',
    html,
    status,
    headers: { 'x-next-cache-tags': 'a' },
  } as unknown as PageValue;
}

/** The answer of a route, such as robots.txt. */
export function aRouteAnswer(body: string): PageValue {
  return { kind: 'APP_ROUTE', body: Buffer.from(body), status: 200, headers: {} } as unknown as PageValue;
}
