import { localizedPath } from '../language/localized-path.ts';
import { offlineText } from '../text/offline.ts';
import { OFFLINE_PATH } from './address.ts';
import { escapeHtml } from './escape-html.ts';
import { type CopyTimes, type DeviceClock, keptTimeWords } from './kept-time.ts';

export interface KeptPage extends CopyTimes {
  readonly path: string;
  /** As HTML. */
  readonly title: string;
  readonly isPinned: boolean;
}

/** Field of the form that carries the key of this device. */
export const KEY_FIELD = 'kunci';

/** Where the offline page has room for the list (app/[language]/luring). */
const ROOM = /(<div data-kept-pages="">)[\s\S]*?(<\/div>)/;

/**
 * The offline page with what is kept, pinned first, newest first; `unkept` is the address that could not be shown,
 * `forgetKey` what the button that deletes everything shows for itself.
 */
export function withKeptList(
  html: string,
  pages: readonly KeptPage[],
  clock: DeviceClock,
  unkept: string | null,
  forgetKey: string,
): string {
  const text = offlineText();
  const sorted = [...pages].sort((a, b) => Number(b.isPinned) - Number(a.isPinned) || b.keptAt - a.keptAt);
  const items = sorted.map((page) => {
    const { path, title, isPinned } = page;
    const { time, age } = keptTimeWords(page, clock);
    const name = title === '' ? escapeHtml(path) : title;
    return `<li><a href="${escapeHtml(path)}">${name}</a> <span>${text.kept(time, age)}${isPinned ? ` · ${text.pinned}` : ''}</span></li>`;
  });
  const list =
    items.length === 0 ? `<p>${text.none}</p>` : `<ul>${items.join('')}</ul>${forgetForm(forgetKey)}`;
  return html.replace(ROOM, (_room, start, end) => `${start}${notKept(unkept)}${list}${end}`);
}

function notKept(unkept: string | null): string {
  if (unkept === null) return '';
  const text = offlineText();
  return `<p role="alert">${text.unkept(escapeHtml(unkept))} <a href="">${text.again}</a></p>`;
}

/** Answered by the service worker itself, so that it needs no script. */
function forgetForm(key: string): string {
  const field = `<input type="hidden" name="${KEY_FIELD}" value="${escapeHtml(key)}">`;
  return `<form method="post" action="${localizedPath(OFFLINE_PATH)}">${field}<button>${offlineText().forget}</button></form>`;
}
