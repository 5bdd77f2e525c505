'use client';

import type { PlaceName } from '#lib/domain/device/own-place.ts';
import { deviceText } from '#lib/text/device.ts';
import { placeData } from './place-data.ts';

/**
 * Pins a page to the home page; a switch, so its name stays and its state changes. A script (`lib/starter/pin.ts`) says what
 * the browser keeps of it; nothing without JavaScript.
 * Drawn in the browser too, so that a page keeps its name and not its markup for React.
 */
export function PinPlace(name: PlaceName) {
  const { pin, pinTitle } = deviceText();
  return (
    <div className="flex min-h-11 min-w-11 shrink-0 justify-end noscript:hidden" data-screen-only>
      <button
        type="button"
        className="group choice min-w-11 justify-center gap-x-1.5"
        aria-pressed={false}
        title={pinTitle}
        data-own
        data-pin
        {...placeData(name)}
        suppressHydrationWarning
      >
        <span aria-hidden="true" className="group-aria-pressed:hidden">
          ☆
        </span>
        <span aria-hidden="true" className="hidden group-aria-pressed:inline">
          ★
        </span>
        <span className="max-sm:sr-only">{pin}</span>
      </button>
    </div>
  );
}
