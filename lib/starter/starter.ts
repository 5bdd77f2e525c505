import { keepAges } from './ages.ts';
import { takeBackChanges } from './changes.ts';
import { copyTexts } from './copy.ts';
import { PAGE_MARK, wakeReact } from './framework.ts';
import { followNumbers, forgetTold } from './live.ts';
import { keepLooks } from './looks.ts';
import { bringServiceWorker } from './offline.ts';
import { showOwnPlaces } from './own-places.ts';
import { keepPins } from './pin.ts';
import { watchPresses } from './presses.ts';
import { tellReader } from './reader.ts';
import { watchSearch } from './search.ts';

/** How the place of a map begins in an address; the map reads the whole (`lib/domain/map-spot.ts`). */
const SPOT = /^#\d/;
const WANTED_AT_SPOT = '[data-wakes-at-once], [data-keeps-place]';

// What a page does by itself, once it has been painted (docs/adr/0036). Where a page does not say which
// it is, Next.js has asked for its scripts itself: React is on its way, and there is nothing to wake.
keepAges();
copyTexts();
tellReader();
keepPins();
showOwnPlaces();
keepLooks();
bringServiceWorker();
watchSearch();
if (document.querySelector(PAGE_MARK) !== null) {
  followNumbers();
  const wake = () =>
    wakeReact({
      show: async (html) => {
        const { readyPage, showPage } = await import('./renewed-page.ts');
        showPage(await readyPage(html));
      },
      restore: () => {
        forgetTold();
        takeBackChanges();
      },
    });
  watchPresses(wake, self.pressedBefore ?? []);
  // What is nothing but what React makes of it, and a large map whose address names a place of it.
  const wanted = SPOT.test(location.hash) ? WANTED_AT_SPOT : '[data-wakes-at-once]';
  if (document.querySelector(wanted) !== null) void wake();
}

// Presses of before this script came on what has a script of its own: now it is there. Of a copy: until this script has
// run, the page keeps these presses as well.
for (const { target } of [...(self.pressedBefore ?? [])]) {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-own]') : null;
  pressed?.click();
}

declare global {
  /** Presses of before this script came; the inline script of the page keeps them. */
  var pressedBefore: Event[] | undefined;
}
