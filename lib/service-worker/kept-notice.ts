import { offlineText } from '../text/offline.ts';
import { type CopyTimes, type DeviceClock, keptTimeWords } from './kept-time.ts';

/** It stays in sight, except on a low screen. No page has an element of its name, and so none has rules for it. */
const STYLE = `sirekap-salinan{display:block;position:sticky;top:0;z-index:40;padding:.5rem 1rem;border-bottom:2px solid var(--color-caution);background:var(--color-caution-surface);color:var(--color-ink);font-size:.9375rem;line-height:1.4}html{scroll-padding-top:8rem}@media(height<30rem){sirekap-salinan{position:static}}@media print{sirekap-salinan{position:static}}`;

/** A kept page with what must be said of it, before anything else on it. */
export function withNotice(html: string, copy: CopyTimes, clock: DeviceClock): string {
  const { label, body, again } = offlineText().notice;
  const { time, age } = keptTimeWords(copy, clock);
  const notice = `<sirekap-salinan role="region" aria-label="${label}"><style>${STYLE}</style><strong>${label}.</strong> ${body(time, ` <span data-screen-only>(${age})</span>`)} <a href="">${again}</a></sirekap-salinan>`;
  const start = /<body\b[^>]*>/.exec(html);
  if (start === null) return notice + html;
  const at = start.index + start[0].length;
  return html.slice(0, at) + notice + html.slice(at);
}
