import { preflightResponse } from '#lib/export/data-response.ts';
import { openApiResponse } from '#lib/export/open-api-response.ts';
import { getSiteUrl } from '#lib/queries/data/data-page.ts';

export const dynamic = 'force-dynamic';

/** What the site offers programs, as OpenAPI 3.1. */
export function GET(request: Request): Response {
  return openApiResponse(request, getSiteUrl());
}

export const OPTIONS = preflightResponse;
