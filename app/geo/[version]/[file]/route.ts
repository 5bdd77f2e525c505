import { getBoundaryFile } from '#lib/queries/region/boundary-map.ts';

interface Context {
  readonly params: Promise<{ readonly version: string; readonly file: string }>;
}

/** Boundaries for maps. Their address names their content, so browsers and shared caches may keep them for good. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params;
  const found = await getBoundaryFile(version, file);
  if (found === null) return new Response(null, { status: 404 });
  return new Response(found.body, {
    headers: {
      'content-type': found.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}
