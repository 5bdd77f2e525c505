import type { nearText as id } from '../id/near.ts';
import type { Words } from '../in-each-language.ts';

/** Words of "TPS near me". */
export const nearText = {
  button: 'TPS near me',
  before:
    'Your position is matched with a boundary map on this device and is never sent. The map is loaded from this site step by step (some 30–60 KB), so the server of the site can see which kecamatan is loaded, as when you open its page.',
  asking: 'Waiting for the position from your device …',
  matching: 'Matching the position with the boundary map on this device …',
  problems: {
    unsupported: 'This browser cannot give a position here. Search for the name of your desa/kelurahan.',
    denied: 'The position was not allowed. You can still search for the name of a desa/kelurahan.',
    unavailable: 'Your device cannot tell its position. Search for the name of your desa/kelurahan.',
    timeout: 'Your device has not given a position yet. Try again outdoors, or search for a desa/kelurahan.',
    failed:
      'The boundary map or the names of regions could not be loaded. Check the connection and try again.',
    outside: 'Your position is outside Indonesia according to the boundary map of this site.',
    notListed: 'The region at your position is in no list of the elections on this site.',
  },
  around: (place) => `You are roughly around ${place}.`,
  off: (distance) => `The position is outside the drawn boundary, ${distance} from this region.`,
  accuracy: (distance) => `Accuracy of the device: ±${distance}.`,
  metres: (count) => `${count} m`,
  kilometres: (count) => `${count} km`,
  endsAt: {
    desa: '',
    imprecise:
      'The position is not precise enough to choose a desa/kelurahan. Choose from the list of the region:',
    boundaries:
      'The boundary map of this site has no smaller regions here. Choose from the list of the region:',
  },
  others: 'Near a boundary; it may also be:',
  addressNote: 'Your TPS follows the address in the voter list, which may differ from where you are now.',
} satisfies Words<typeof id>;
