import type { Language } from '../language/language.ts';
import { type WholeAnswer, withHeaders } from './answer.ts';
import type { AskedPlace } from './asked-place.ts';

/** Pages that this server shows with the status they are named by; one of 503 says that it is the site which is short of time. */
const PAGE_OF_STATUS = {
  404: '/tidak-ditemukan',
  500: '/kesalahan-situs',
  503: '/sumber-tidak-terjangkau',
  busy: '/situs-sibuk',
} as const;

type StatusPage = keyof typeof PAGE_OF_STATUS;
export type PageStatus = Exclude<StatusPage, 'busy'>;

/** Address, inside the site, of the page of a status; of a 404 it leads on to a place where one is known. */
export function statusPagePath(
  status: StatusPage,
  language: Language,
  place: AskedPlace | null = null,
): string {
  return `/${language}${PAGE_OF_STATUS[status]}${place === null ? '' : `/${place.slug}/${place.code}`}`;
}

/** True for the address of such a page, which is none of its own. `path` is without its language. */
export function isStatusPage(path: string): boolean {
  return Object.values(PAGE_OF_STATUS).some((page) => path === page || path.startsWith(`${page}/`));
}

/** Such a page as the answer to another address: nobody keeps it. */
export function withPageStatus(page: WholeAnswer, status: PageStatus): WholeAnswer {
  return {
    ...withHeaders(page, {
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      ...(status === 503 ? { 'retry-after': '60' } : {}),
    }),
    status,
  };
}
