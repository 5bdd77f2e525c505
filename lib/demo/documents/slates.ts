import type { ElectionCode } from '../election-code.ts';
import type { Publication } from '../publication.ts';
import { wibText } from '../wib.ts';
import type { JsonObject } from './counted.ts';

/** Candidates are final about a week before the vote. */
const FINAL_BEFORE = 6 * 24 * 60 * 60 * 1000;

/** `/pilkada/paslon/{election}.json`: every slate, by region and candidate id. */
export function slatesDocument(from: Publication, election: ElectionCode): JsonObject {
  const ts = wibText(slatesTime(from));
  return Object.fromEntries(
    [...from.demo.ballots[election].slates.byRegion].map(([region, slate]) => [
      region,
      Object.fromEntries(
        slate.options.map((option) => [
          option.id,
          { ts, nama: option.name, warna: option.colour, nomor_urut: option.ballotNumber },
        ]),
      ),
    ]),
  );
}

export function slatesTime(from: Publication): number {
  return from.clock.momentOf(0) - FINAL_BEFORE;
}
