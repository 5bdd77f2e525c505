import { isLanguage } from '#lib/language/language.ts';
import { getPage, type RenderedPage } from './rendered-page.ts';

/** An address that was asked for, and where the link to it stood. */
export interface Visit {
  readonly path: string;
  readonly from: string;
  readonly page: RenderedPage;
}

const HREF = /<a\b[^>]*\bhref="([^"]*)"[^>]*>/g;

/**
 * Follows the links of a site from some addresses on, `most` of them, and yields what came back. Kinds of pages take turns, so
 * that deep ones are among the first hundreds too: a nation has more links than that.
 */
export async function* crawl(origin: string, starts: readonly string[], most: number): AsyncGenerator<Visit> {
  const waiting = new Map<string, { readonly path: string; readonly from: string }[]>();
  const seen = new Set<string>();
  const add = (path: string, from: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    waiting.set(kindOf(path), [...(waiting.get(kindOf(path)) ?? []), { path, from }]);
  };
  for (const start of starts) add(start, 'the start');
  let visited = 0;
  while (visited < most && waiting.size > 0) {
    for (const [kind, [next, ...rest]] of [...waiting]) {
      if (rest.length === 0) waiting.delete(kind);
      else waiting.set(kind, rest);
      if (next === undefined || visited >= most) continue;
      visited += 1;
      const page = await getPage(origin + next.path);
      for (const link of linksOf(origin, next.path, page)) add(link, next.path);
      yield { ...next, page };
    }
  }
}

/** Addresses on the site that a page links to, without the part of the page; with or without those in another language. */
export function linksOf(
  origin: string,
  path: string,
  page: RenderedPage,
  { ofOtherLanguages } = { ofOtherLanguages: true },
): readonly string[] {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return [];
  return [...page.html.matchAll(HREF)].flatMap(([anchor, href = '']) => {
    if (!ofOtherLanguages && /\bhreflang=/i.test(anchor)) return [];
    const url = new URL(href.replaceAll('&amp;', '&'), origin + path);
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}

/** The shape of an address: its language, the length of its code, and what stands beside it. */
function kindOf(path: string): string {
  const [first = '', ...rest] = path.split('?')[0]?.slice(1).split('/') ?? [];
  const parts = isLanguage(first) ? rest : [first, ...rest];
  const shape = parts.map((part, at) => (at === 1 && /^\d/.test(part) ? part.length : part));
  return [isLanguage(first) ? first : '', ...shape].join('/');
}
