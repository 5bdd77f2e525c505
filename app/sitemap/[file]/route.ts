import { respondWithSitemap } from '#lib/answers/sitemap-response.ts';
import { LANGUAGES } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

export const dynamic = 'force-dynamic';

/** One sitemap of the index, each page in every language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return respondWithSitemap(file, (path) => LANGUAGES.map((language) => localizedPath(path, language)));
}
