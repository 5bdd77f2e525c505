'use client';

import { useEffect, useState } from 'react';
import {
  findPlace,
  MOST_PINNED,
  type OwnPlace,
  type PlaceName,
  withPin,
} from '#lib/domain/device/own-place.ts';
import { pageHref } from '#lib/format/href.ts';
import { deviceText } from '#lib/text/device.ts';
import { keepOffline, letGoOffline } from '../offline/keep-offline.ts';
import { changeOwnPlaces, ownPlaces } from './place-store.ts';

/**
 * Pins a page to the home page; a switch, so its name stays and its state changes. Its place beside the heading is kept
 * free until the browser has told what it keeps; nothing where it keeps nothing, or without JavaScript.
 */
export function PinPlace(name: PlaceName) {
  const { contest, code } = name;
  const text = deviceText();
  const [places, setPlaces] = useState<readonly OwnPlace[] | null>(null);
  useEffect(() => setPlaces(ownPlaces()), []);
  const isPinned = places !== null && findPlace(places, { contest, code })?.isPinned === true;
  const isRefused =
    places !== null && !isPinned && places.filter((place) => place.isPinned).length >= MOST_PINNED;
  const change = () => {
    setPlaces(changeOwnPlaces((kept) => withPin(kept, name, !isPinned)));
    // Where the browser keeps no pages, the pin is a link all the same.
    const keep = isPinned ? letGoOffline : keepOffline;
    keep(pageHref(contest, code)).catch(() => {});
  };
  return (
    <div className="flex min-h-11 min-w-11 shrink-0 justify-end noscript:hidden" data-screen-only>
      {places !== null && (
        <button
          type="button"
          className="choice min-w-11 justify-center gap-x-1.5"
          aria-pressed={isPinned}
          disabled={isRefused}
          title={isRefused ? text.pinsFull : text.pinTitle}
          onClick={change}
        >
          <span aria-hidden="true">{isPinned ? '★' : '☆'}</span>
          <span className="max-sm:sr-only">{text.pin}</span>
        </button>
      )}
    </div>
  );
}
