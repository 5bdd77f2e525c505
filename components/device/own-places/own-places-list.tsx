import { useRef, useState } from 'react';
import { type OwnPlace, withoutLook, withPin } from '#lib/domain/device/own-place.ts';
import { pageHref } from '#lib/format/href.ts';
import { contestShortTitle } from '#lib/text/contest-names.ts';
import { deviceText } from '#lib/text/device.ts';
import { letGoOffline } from '../offline/keep-offline.ts';
import { OwnPlacesPanel } from './own-places-panel.tsx';
import { changeOwnPlaces, ownPlaces } from './place-store.ts';

/** A contest of this site, as the list names it. */
export interface NamedContest {
  readonly slug: string;
  readonly shortTitle: string;
}

/** Recent places offered in the line; the rest stay kept for what changed since. */
const OFFERED = 8;

/**
 * Links only: numbers kept here would be old ones. Pinned places first, then recent ones, in one line that scrolls to
 * the side, so that the page below stays where it is.
 */
export function OwnPlacesList({ contests }: { readonly contests: readonly NamedContest[] }) {
  const text = deviceText().own;
  const [kept, setKept] = useState(ownPlaces);
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  // The browser keeps these for an origin, on which another site, or another election, may have stood before.
  const places = (kept ?? []).filter(({ contest }) => contests.some(({ slug }) => slug === contest));
  const pinned = places.filter(({ isPinned }) => isPinned);
  const recent = places.filter(({ isPinned }) => !isPinned);
  if (places.length === 0) return null;
  const nameOf = (place: OwnPlace) => labelOf(place, contests);
  const change = (make: (all: readonly OwnPlace[]) => readonly OwnPlace[]) => {
    setKept(changeOwnPlaces(make));
    // The pressed button goes with its place; the keyboard should not be thrown to the top of the page.
    toggle.current?.focus();
  };
  return (
    <section aria-label={text.heading}>
      <div className="flex items-center gap-x-3">
        <button
          ref={toggle}
          type="button"
          className="choice shrink-0"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text.heading} <span className="sr-only">· {text.manage}</span>
          <span aria-hidden="true">&nbsp;{isOpen ? '▾' : '▸'}</span>
        </button>
        <ul className="flex min-w-0 gap-x-4 overflow-x-auto whitespace-nowrap">
          {[...pinned, ...recent.slice(0, OFFERED)].map((place) => (
            <li key={`${place.contest}/${place.code}`}>
              <a
                href={pageHref(place.contest, place.code)}
                className="inline-flex min-h-11 items-center text-sm"
              >
                {place.isPinned && (
                  <>
                    <span aria-hidden="true">★&nbsp;</span>
                    <span className="sr-only">{text.isPinned}: </span>
                  </>
                )}
                {nameOf(place)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {isOpen && (
        <OwnPlacesPanel
          pinned={pinned}
          recent={recent}
          nameOf={nameOf}
          onUnpin={(place) => {
            change((all) => withPin(all, place, false));
            letGoOffline(pageHref(place.contest, place.code)).catch(() => {});
          }}
          onForget={(place) => change((all) => withoutLook(all, place))}
          onForgetAll={() => change((all) => recent.reduce(withoutLook, all))}
        />
      )}
    </section>
  );
}

function labelOf({ contest, name }: OwnPlace, contests: readonly NamedContest[]): string {
  const own = contests.find(({ slug }) => slug === contest);
  return contests.length > 1 && own !== undefined
    ? deviceText().own.inContest(name, contestShortTitle(own))
    : name;
}
