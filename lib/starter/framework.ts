import { isJsonObject } from '../domain/json.ts';

/** What React needs to take a page over (`lib/server/sleeping-page.ts`). */
interface PageForReact {
  /** Addresses of script files, in their order. */
  readonly scripts: readonly string[];
  /** What Next.js would have written into the page: the name of a list and what is pushed onto it. */
  readonly pushes: readonly (readonly [string, unknown])[];
  /** The page that these data are of, where it is another than the one that stands. */
  readonly page: string | null;
}

/** The script element that says which page this is. */
export const PAGE_MARK = 'script[data-tag]';

let waking: Promise<void> | null = null;

/** True once React was asked for: from then on it looks after the page. */
export function isWoken(): boolean {
  return waking !== null;
}

/** What waking asks of the page. */
interface Wanted {
  /** Shows a page in place of the one that stands. */
  readonly show: (html: string) => Promise<void>;
  /** Takes back what is on the page beside what the site wrote: React must find that and nothing else. */
  readonly restore: () => void;
}

/** Fetches React, once, and resolves when its scripts have run; rejects where one does not come, and the next call tries again. */
export function wakeReact(wanted: Wanted): Promise<void> {
  waking ??= bring(wanted).catch((failure: unknown) => {
    waking = null;
    throw failure;
  });
  return waking;
}

async function bring({ show, restore }: Wanted): Promise<void> {
  const { tag = '', scripts = '' } = document.querySelector<HTMLElement>(PAGE_MARK)?.dataset ?? {};
  // Scripts and data at once. Nothing is taken back before both are here: what a reader did to the page stays meanwhile.
  const [data] = await Promise.all([askData(tag), ...scripts.split(' ').map(fetchAhead)]);
  if (data.page !== null) await show(data.page);
  restore();
  for (const [name, value] of data.pushes) {
    const list: unknown = Reflect.get(self, name);
    if (isPushable(list)) list.push(value);
    else Reflect.set(self, name, [value]);
  }
  await Promise.all(data.scripts.map(run));
}

async function askData(tag: string): Promise<PageForReact> {
  const { pathname, search } = location;
  const answer = await fetch(`${pathname === '/' ? '' : pathname}/halaman.data/${tag}${search}`);
  const data: unknown = await answer.json();
  if (!isPageForReact(data)) throw new Error('no data for React');
  return data;
}

function isPageForReact(data: unknown): data is PageForReact {
  return (
    isJsonObject(data) &&
    Array.isArray(data.scripts) &&
    Array.isArray(data.pushes) &&
    (data.page === null || typeof data.page === 'string')
  );
}

function isPushable(list: unknown): list is { readonly push: (value: unknown) => void } {
  return typeof list === 'object' && list !== null && 'push' in list && typeof list.push === 'function';
}

/** Into the browser's cache. A link that preloads would not be tried again where it failed. */
async function fetchAhead(source: string): Promise<void> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error('a script has not come');
  await answer.arrayBuffer();
}

function run(source: string): Promise<void> {
  const script = document.createElement('script');
  script.src = source;
  script.async = true;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('a script has not come'));
    document.head.append(script);
  });
}
