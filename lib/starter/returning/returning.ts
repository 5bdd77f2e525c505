import { deviceText } from '../../text/device.ts';
import { drawOwnPlaces } from './drawn-places.ts';
import { drawSince } from './drawn-since.ts';

/** What only those need who have been here before; it comes to nobody else (docs/adr/0036). */
export const returning = { drawOwnPlaces, drawSince, pinsFull: () => deviceText().pinsFull } as const;
