import { parseInstant } from '../domain/instant.ts';
import { formatKnownAge } from '../format/time.ts';

const EVERY_MS = 20_000;

/**
 * How long ago, beside times (`components/result/state/age.tsx`): a page cannot know how old it will be when it is read.
 * The places are this script's alone, so they stay as they are while the page comes anew.
 */
export function keepAges(): void {
  const tell = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-since]')) {
      const since = parseInstant(element.dataset.since ?? '');
      if (since === null) continue;
      const age = formatKnownAge(since, Date.now());
      const words = element.dataset.form === 'beside' ? `(${age})` : age;
      if (element.textContent !== words) element.textContent = words;
    }
  };
  tell();
  setInterval(tell, EVERY_MS);
  document.addEventListener('ages', tell);
}
