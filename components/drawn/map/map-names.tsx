import type { MapOutline } from '#lib/domain/map-outline.ts';
import { MAP_MARGIN } from './map-margin.ts';
import { BELOW, type NameOnMap, readableNames } from './name-places.ts';

interface Props {
  readonly outline: MapOutline;
  readonly names: readonly NameOnMap[];
  /** As many at most, at each width. */
  readonly most: number;
}

/**
 * Names on a map, for the eye alone: each region is a link that says its name. They keep their size while the map
 * beneath them grows; those that have room at every width always stand, further ones on the wider of a phone's and a
 * desk's drawing. What fits on a small drawing fits on a larger one.
 */
export function MapNames({ outline, names, most }: Props) {
  const sheet = { width: outline.width, height: outline.height };
  const [phone, desk] = [phoneScale(outline), deskScale(outline)];
  const always = readableNames(names, { sheet, scale: Math.min(phone, desk), most });
  const more = readableNames(
    names.filter((name) => !always.includes(name)),
    { sheet, scale: Math.max(phone, desk), most: most - always.length, standing: always },
  );
  const further = phone > desk ? 'sm:hidden' : 'max-sm:hidden';
  return (
    <>
      <Names outline={outline} names={always} shown="" />
      <Names outline={outline} names={more} shown={further} />
    </>
  );
}

interface NamesProps extends Omit<Props, 'most'> {
  /** Class that says at which widths. */
  readonly shown: string;
}

// A sheet of their own for those of one width: a hidden group within a drawing still has boxes of text in Chromium.
function Names({ outline, names, shown }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <svg className={`map-names ${shown}`.trim()} aria-hidden="true">
      {names.map((name) => (
        <Name key={name.place.code} outline={outline} {...name} />
      ))}
    </svg>
  );
}

function Name({ outline, name, place, isBelow }: NameOnMap & { readonly outline: MapOutline }) {
  return (
    <text
      x={percent(place.x, outline.width)}
      y={percent(place.y, outline.height)}
      dy={isBelow ? BELOW : undefined}
    >
      {name}
    </text>
  );
}

/** Where a point of the map lies on the sheet with its margins. */
function percent(at: number, size: number): string {
  return `${Math.round(((at + MAP_MARGIN) * 1000) / (size + 2 * MAP_MARGIN)) / 10}%`;
}

// The smallest drawing of each kind, in CSS pixels: a phone's is as wide as a room of 288 and as high as 320 where that is
// wider (app/globals.css); a desk's begins where a phone's ends, and is as high as a low window has room for.
const PHONE = { width: 288, height: 320, highest: 440 } as const;
const DESK = { width: 600, highest: 520 } as const;

function phoneScale(outline: MapOutline): number {
  const { width, height } = withMargins(outline);
  return Math.min(Math.max(PHONE.width / width, PHONE.height / height), PHONE.highest / height);
}

function deskScale(outline: MapOutline): number {
  const { width, height } = withMargins(outline);
  return Math.min(DESK.width / width, DESK.highest / height);
}

function withMargins({ width, height }: MapOutline) {
  return { width: width + 2 * MAP_MARGIN, height: height + 2 * MAP_MARGIN };
}
