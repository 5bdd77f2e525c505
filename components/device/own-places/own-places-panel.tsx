import type { OwnPlace } from '#lib/domain/device/own-place.ts';
import { pageHref } from '#lib/format/href.ts';
import { deviceText } from '#lib/text/device.ts';

interface Props {
  readonly pinned: readonly OwnPlace[];
  readonly recent: readonly OwnPlace[];
  readonly nameOf: (place: OwnPlace) => string;
  readonly onUnpin: (place: OwnPlace) => void;
  readonly onForget: (place: OwnPlace) => void;
  readonly onForgetAll: () => void;
}

/** Both lists in full, each place with a button that lets it go. */
export function OwnPlacesPanel({ pinned, recent, nameOf, onUnpin, onForget, onForgetAll }: Props) {
  const text = deviceText().own;
  return (
    <div className="space-y-4 border-l-4 border-line py-2 pl-4 text-sm">
      <p className="max-w-text text-muted">{text.note}</p>
      {pinned.length > 0 && (
        <PlaceList
          heading={text.pinned}
          places={pinned}
          nameOf={nameOf}
          action={text.unpin}
          actionNamed={text.unpinNamed}
          onAction={onUnpin}
        />
      )}
      {recent.length > 0 && (
        <>
          <PlaceList
            heading={text.recent}
            places={recent}
            nameOf={nameOf}
            action={text.forget}
            actionNamed={text.forgetNamed}
            onAction={onForget}
          />
          <button type="button" className="choice" onClick={onForgetAll}>
            {text.forgetAll}
          </button>
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly heading: string;
  readonly places: readonly OwnPlace[];
  readonly nameOf: (place: OwnPlace) => string;
  readonly action: string;
  readonly actionNamed: (place: string) => string;
  readonly onAction: (place: OwnPlace) => void;
}

function PlaceList({ heading, places, nameOf, action, actionNamed, onAction }: ListProps) {
  return (
    <div>
      <h2 className="text-base">{heading}</h2>
      <ul>
        {places.map((place) => (
          <li
            key={`${place.contest}/${place.code}`}
            className="flex max-w-text items-center justify-between gap-x-3 border-b border-line"
          >
            <a
              href={pageHref(place.contest, place.code)}
              className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere"
            >
              {nameOf(place)}
            </a>
            <button
              type="button"
              className="choice shrink-0"
              aria-label={actionNamed(nameOf(place))}
              onClick={() => onAction(place)}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
