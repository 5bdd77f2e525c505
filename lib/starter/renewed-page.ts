import { renewBetween } from './changes.ts';
import { PAGE_MARK } from './framework.ts';
import { keepStyles } from './kept-styles.ts';
import { morph } from './morph.ts';

/** The page of this address as the site has it now, ready to be shown. Throws where it does not come. */
export async function comingPage(): Promise<Document> {
  const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return readyPage(await answer.text());
}

/** A page that can be shown at once: what stands keeps its looks from now on. */
export async function readyPage(html: string): Promise<Document> {
  await keepStyles();
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Shows it in place of what stands: all at once, so no two renewals overlap. */
export function showPage(coming: Document): void {
  const [standing, next] = [document.querySelector('main'), coming.querySelector('main')];
  if (standing === null || next === null) return;
  renewBetween(() => morph(standing, next));
  if (document.title !== coming.title) document.title = coming.title;
  // React is given data of the page that stands.
  const [mark, now] = [document.querySelector(PAGE_MARK), coming.querySelector(PAGE_MARK)];
  for (const name of ['data-tag', 'data-scripts']) mark?.setAttribute(name, now?.getAttribute(name) ?? '');
}
