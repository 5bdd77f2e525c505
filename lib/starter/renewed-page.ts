import { renewBetween } from './changes.ts';
import { PAGE_MARK } from './framework.ts';
import { keepStyles } from './kept-styles.ts';
import { morph } from './morph.ts';

/** The page of this address as the site has it now. Throws where it does not come. */
export async function comingPage(): Promise<Document> {
  const answer = await fetch(location.pathname + location.search, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/**
 * Shows it in place of what stands, once that keeps its looks; true where it was shown. All at once, so that no two renewals
 * overlap, and only where it is still wanted by then: React may be on its way, and must find the page that it was told of.
 */
export async function showPage(coming: Document, isWanted: () => boolean): Promise<boolean> {
  await keepStyles();
  if (!isWanted()) return false;
  const [standing, next] = [document.querySelector('main'), coming.querySelector('main')];
  if (standing === null || next === null) return false;
  renewBetween(() => morph(standing, next));
  if (document.title !== coming.title) document.title = coming.title;
  // React is given data of the page that stands.
  const [mark, now] = [document.querySelector(PAGE_MARK), coming.querySelector(PAGE_MARK)];
  for (const name of ['data-tag', 'data-scripts']) mark?.setAttribute(name, now?.getAttribute(name) ?? '');
  return true;
}
