import { ownPlaces } from './place-store.ts';

/** The reader's places on the home page (`components/device/own-places/own-places.tsx`): for those who have some. */
export function showOwnPlaces(): void {
  const room = document.querySelector<HTMLElement>('[data-own-places]');
  if (room === null || !ownPlaces()?.length) return;
  import('./returning/drawn-places.ts').then(
    ({ drawOwnPlaces }) => drawOwnPlaces(room),
    () => {},
  );
}
