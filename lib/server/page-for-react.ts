import { headerOf, type WholeAnswer, withHeaders } from './answer.ts';
import { dataForReact } from './sleeping-page.ts';

/** Below the address of a page, what React needs to take it over; then the tag of the page that the asker has. */
const ADDRESS = /^(?<page>\/.*?)?\/halaman\.data\/(?<tag>[\w-]{1,40})$/;

/** A page and the tag under which a browser has it. */
interface WantedForReact {
  readonly page: string;
  readonly tag: string;
}

/** What is asked for at such an address; null at any other. `path` is without its language. */
export function wantedForReact(path: string): WantedForReact | null {
  const { page = '/', tag } = ADDRESS.exec(path)?.groups ?? {};
  return tag === undefined ? null : { page, tag };
}

/** What a tag names never changes; what was asked for by another's is a page as it is now. */
const NAMED = 'public, max-age=86400, immutable';
const NOW = 'public, max-age=0, s-maxage=10';

/** The answer of that page, as what React needs of it. */
export function forReact(answer: WholeAnswer, tag: string, starterUrl: string): WholeAnswer {
  if (!headerOf(answer, 'content-type').startsWith('text/html')) return answer;
  const { json, isNamed } = dataForReact(answer.body.toString('utf8'), tag, starterUrl);
  const isFault = answer.status >= 500;
  const headers = {
    ...(isFault ? {} : { 'cache-control': isNamed ? NAMED : NOW }),
    'content-type': 'application/json; charset=utf-8',
    'content-length': undefined,
    // It is no page of a status, whatever the page is.
    'content-security-policy': undefined,
  };
  return withHeaders({ ...answer, body: Buffer.from(json) }, headers);
}
