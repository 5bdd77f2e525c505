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

/** The answer of that page, as what React needs of it. */
export function forReact(answer: WholeAnswer, tag: string, starterUrl: string): WholeAnswer {
  if (!headerOf(answer, 'content-type').startsWith('text/html')) return answer;
  const body = dataForReact(answer.body.toString('utf8'), tag, starterUrl);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': undefined,
    // It is no page of a status, whatever the page is.
    'content-security-policy': undefined,
  };
  return withHeaders({ ...answer, body: Buffer.from(body) }, headers);
}
