import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { OPEN_TO_ALL } from './data-response.ts';
import { openApi } from './open-api.ts';

/** The description of the site's addresses for programs, open to any page. */
export function openApiResponse(request: Request, siteUrl: string | null): Response {
  const body = JSON.stringify(openApi(siteUrl));
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const headers = { ...OPEN_TO_ALL, etag, 'cache-control': 'public, max-age=3600' };
  if (fresh(Object.fromEntries(request.headers), headers))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}
