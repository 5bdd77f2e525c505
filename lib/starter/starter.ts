import { keepAges } from './ages.ts';
import { takeBackChanges } from './changes.ts';
import { KEPT, wakeReact } from './framework.ts';
import { followNumbers, forgetTold } from './live.ts';
import { watchPresses } from './presses.ts';

// What a page does by itself, once it has been painted (docs/adr/0036). Where the page keeps nothing for React, Next.js
// has asked for its scripts itself: it is on its way, and there is nothing to wake.
keepAges();
if (document.querySelector(KEPT) !== null) {
  followNumbers();
  const wake = () =>
    wakeReact(() => {
      forgetTold();
      takeBackChanges();
    });
  watchPresses(wake, self.pressedBefore ?? []);
  // Pages that are nothing but what React makes of them.
  if (document.querySelector('[data-wakes-at-once]') !== null) void wake();
}

declare global {
  /** Presses of before this script came; the inline script of the page keeps them. */
  var pressedBefore: Event[] | undefined;
}
