import { isJsonObject, jsonOrNull } from '../domain/json.ts';

/** What a page keeps for React, for the day that it is wanted (`lib/server/sleeping-page.ts`). */
interface PageForReact {
  /** Addresses of script files, in their order. */
  readonly scripts: readonly string[];
  /** What Next.js would have written into the page: the name of a list and what is pushed onto it. */
  readonly pushes: readonly (readonly [string, unknown])[];
}

/** Where a page keeps it. */
export const KEPT = 'script[data-page]';

let waking: Promise<void> | null = null;

/** True once React was asked for: from then on it looks after the page. */
export function isWoken(): boolean {
  return waking !== null;
}

/**
 * Fetches React, once, and resolves when its scripts have run; rejects where one does not come, and the next call tries
 * again. `restore` takes back what is on the page beside what the site wrote: React must find that and nothing else.
 */
export function wakeReact(restore: () => void): Promise<void> {
  waking ??= bring(restore).catch((failure: unknown) => {
    waking = null;
    throw failure;
  });
  return waking;
}

async function bring(restore: () => void): Promise<void> {
  const page = pageForReact();
  // Fetched before anything is taken back: what a reader did to the page stays meanwhile.
  await Promise.all(page.scripts.map(preload));
  restore();
  // The page may have been renewed while they came; its scripts are those of the same build.
  for (const [name, value] of pageForReact().pushes) {
    const list: unknown = Reflect.get(self, name);
    if (Array.isArray(list) || isPushable(list)) list.push(value);
    else Reflect.set(self, name, [value]);
  }
  await Promise.all(page.scripts.map(run));
}

function pageForReact(): PageForReact {
  const page = jsonOrNull(document.querySelector(KEPT)?.textContent ?? null);
  if (!isPageForReact(page)) throw new Error('nothing is kept for React');
  return page;
}

function isPageForReact(page: unknown): page is PageForReact {
  return isJsonObject(page) && Array.isArray(page.scripts) && Array.isArray(page.pushes);
}

function isPushable(list: unknown): list is { readonly push: (value: unknown) => void } {
  return isJsonObject(list) && typeof list.push === 'function';
}

function preload(source: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = source;
  return arrival(link);
}

function run(source: string): Promise<void> {
  const script = document.createElement('script');
  script.src = source;
  script.async = true;
  return arrival(script);
}

function arrival(element: HTMLLinkElement | HTMLScriptElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error('a script has not come'));
    document.head.append(element);
  });
}
