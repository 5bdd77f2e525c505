/** Where an interactive map stands. */
export interface MapSpot {
  /** Latitude and longitude of its middle, in degrees. */
  readonly center: [number, number];
  readonly zoom: number;
}

const SPOT = /^#(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/;

/** Where the end of an address says that the map stands (`#zoom/latitude/longitude`); null when it says nothing of the kind. */
export function mapSpotIn(hash: string): MapSpot | null {
  const [, zoom, latitude, longitude] = SPOT.exec(hash) ?? [];
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  return { center: [Number(latitude), Number(longitude)], zoom: Number(zoom) };
}
