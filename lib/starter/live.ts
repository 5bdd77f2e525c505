import { isEarlier, type Told } from '../domain/answer-order.ts';
import { parseInstant } from '../domain/instant.ts';
import { isJsonObject, jsonOrNull } from '../domain/json.ts';
import { isWoken } from './framework.ts';

const FIRST_MS = 15_000;
const SLOWEST_MS = 240_000;
/** A page from the browser's own cache may be hours old; what the site sends is not, unless its source fails. */
const OLD_MS = 2 * 60_000;

/** Where a page says what it shows, and what to ask (`components/result/live/live-place.tsx`). */
const PLACE = '[data-version]';

type Outcome = 'changed' | 'same' | 'failed';

/**
 * Asks, politely, whether the numbers of this page have changed: not before it has stood for a while, only in a visible
 * tab, slower each time nothing changed or nobody answered. An answer without a body says that nothing has. Where
 * something has, the page is asked for anew, and what is other in it takes its place. React, once woken, asks by itself.
 */
export function followNumbers(): void {
  const place = placeIn(document);
  if (place === null) return;
  let pause = FIRST_MS;
  let due = Date.now() + (isOld(place) ? 0 : FIRST_MS);
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (): void => {
    clearTimeout(timer);
    // Nothing is asked once nothing can change any more.
    const isWanted = placeIn(document)?.dataset.live !== undefined;
    if (isWoken() || isAsking || document.hidden || !isWanted) return;
    timer = setTimeout(look, Math.max(0, due - Date.now()));
  };
  const look = async (): Promise<void> => {
    if (isWoken()) return;
    isAsking = true;
    const outcome = await ask().catch((): Outcome => 'failed');
    isAsking = false;
    if (isWoken()) return;
    if (outcome === 'failed') tell('failed');
    pause = outcome === 'changed' ? FIRST_MS : Math.min(pause * 1.5, SLOWEST_MS);
    due = Date.now() + pause;
    plan();
  };
  document.addEventListener('visibilitychange', plan);
  plan();
}

async function ask(): Promise<Outcome> {
  const place = placeIn(document);
  const path = place?.dataset.live;
  if (path === undefined) return 'same';
  const answer = await fetch(path, { method: 'HEAD', cache: 'no-store' });
  const version = answer.headers.get('x-angka');
  if (!answer.ok || version === null) return 'failed';
  if (version === place?.dataset.version) {
    tell('');
    return 'same';
  }
  // A part of its own: most pages are read before anything changes.
  const { comingPage, showPage } = await import('./renewed-page.ts');
  const coming = await comingPage();
  const next = placeIn(coming);
  // From here on nothing is waited for: once React was asked for, it must find the page that it was told of.
  if (next === null || isWoken() || isBehind(next)) return 'same';
  const hasChanged = numbersIn(next) !== numbersIn(place);
  showPage(coming);
  // Once a change, and not for a document that its source only wrote anew.
  if (hasChanged) tell('changed');
  return hasChanged ? 'changed' : 'same';
}

/** The part of a version that says which numbers; the other says when they were written. */
function numbersIn(place: HTMLElement | null): string | undefined {
  return place?.dataset.version?.split('.')[0];
}

/** Caches and instances answer in turns: numbers never go back to what an earlier page said. */
function isBehind(next: HTMLElement): boolean {
  const standing = toldBy(placeIn(document));
  const coming = toldBy(next);
  return standing !== null && coming !== null && isEarlier(coming, standing);
}

/** Takes back what was told: React writes it itself. */
export function forgetTold(): void {
  for (const element of placeIn(document)?.querySelectorAll('[role=status], [data-problem]') ?? [])
    element.textContent = '';
}

/** Words for assistive technology, and for everyone where asking fails; the page brings them. */
function tell(what: 'changed' | 'failed' | ''): void {
  const place = placeIn(document);
  if (place === null) return;
  const { changed = '', failed = '' } = place.dataset;
  const status = place.querySelector('[role=status]');
  const problem = place.querySelector('[data-problem]');
  if (what === 'changed' && status !== null) status.textContent = changed;
  if (problem !== null && problem.textContent !== (what === 'failed' ? failed : ''))
    problem.textContent = what === 'failed' ? failed : '';
}

function isOld(place: HTMLElement): boolean {
  const told = toldBy(place);
  const isFailing = place.dataset.failing !== undefined;
  return !isFailing && told !== null && Date.now() - Date.parse(told.heardAt) > OLD_MS;
}

function toldBy(place: HTMLElement | null): Told | null {
  const value = jsonOrNull(place?.dataset.told ?? null);
  if (!isJsonObject(value) || typeof value.url !== 'string' || typeof value.heardAt !== 'string') return null;
  const heardAt = parseInstant(value.heardAt);
  const sourceTime = typeof value.sourceTime === 'string' ? parseInstant(value.sourceTime) : null;
  return heardAt === null ? null : { url: value.url, sourceTime, heardAt };
}

function placeIn(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>(PLACE);
}
