import type { SirekapServer } from '#tests/support/sirekap-server.ts';
import { pemiluTps, wilayah } from '../sirekap/wire-documents.ts';

const TREE = '/wilayah/pemilu/ppwp';
const COUNT = '/pemilu/hhcw/ppwp';

export const ABROAD = {
  place: '9962',
  kecamatan: '996201',
  desa: '9962010001',
  pos: '9962010001001',
  tps: '9962010001002',
  ksk: '9962010001003',
  /** A re-vote that became a region of its own: only its row in the table of 99 tells its votes. */
  again: '99BF',
} as const;

const PLACE = 'Kuala Lumpur, Malaysia';
const AGAIN = 'Kuala Lumpur (U), Malaysia';
const VOTES = { 100025: 5, 100026: 7, 100027: 3 };

/** A president's election abroad, as the captured one is: two places of one kecamatan and one desa of the same name. */
export function serveAbroad(recap: SirekapServer): void {
  const { place, kecamatan, desa, pos, tps, ksk, again } = ABROAD;
  recap.override(`${TREE}/0.json`, wilayah({ 31: 'DKI JAKARTA', 99: 'Luar Negeri' }));
  recap.override(`${TREE}/99.json`, wilayah({ [place]: PLACE, [again]: AGAIN }));
  recap.override(`${TREE}/99/${place}.json`, wilayah({ [kecamatan]: PLACE }));
  recap.override(`${TREE}/99/${place}/${kecamatan}.json`, wilayah({ [desa]: PLACE }));
  recap.override(
    `${TREE}/99/${place}/${kecamatan}/${desa}.json`,
    wilayah({ [pos]: 'POS 001', [tps]: 'TPS 001', [ksk]: 'KSK 001' }),
  );
  recap.override(`${TREE}/99/${again}.json`, wilayah({ [`${again}01`]: AGAIN }));
  recap.override(`${TREE}/99/${again}/${again}01.json`, wilayah({ [`${again}010001`]: AGAIN }));
  recap.override(
    `${TREE}/99/${again}/${again}01/${again}010001.json`,
    wilayah({ [`${again}010001001`]: 'TPS 001' }),
  );
  recap.override(
    '/pemilu/ppwp.json',
    Object.fromEntries(
      [100025, 100026, 100027].map((id, at) => [id, { nama: `KEPALA ${at} - WAKIL`, nomor_urut: at + 1 }]),
    ),
  );
  recap.override(
    `${COUNT}/99.json`,
    aggregateOf({ [place]: VOTES, [again]: { 100025: 1, 100026: 2, 100027: 4 } }),
  );
  recap.override(`${COUNT}/99/${place}.json`, aggregateOf({ [kecamatan]: VOTES }));
  recap.override(`${COUNT}/99/${place}/${kecamatan}.json`, aggregateOf({ [desa]: VOTES }));
  recap.override(
    `${COUNT}/99/${place}/${kecamatan}/${desa}.json`,
    aggregateOf({ [pos]: { 100025: 2, 100026: 3, 100027: 1 }, [tps]: { 100025: 3, 100026: 4, 100027: 2 } }),
  );
  recap.override(`${COUNT}/99/${place}/${kecamatan}/${desa}/${tps}.json`, pemiluTps());
}

type Votes = Readonly<Record<number, number>>;

function aggregateOf(rows: Readonly<Record<string, Votes>>) {
  const chart: Record<string, number> = {};
  for (const votes of Object.values(rows))
    for (const [id, own] of Object.entries(votes)) chart[id] = (chart[id] ?? 0) + own;
  const size = Object.keys(rows).length;
  return {
    mode: 'hhcw',
    psu: 'Reguler',
    ts: '2024-03-17 17:05:41',
    chart: { ...chart, persen: 100 },
    table: Object.fromEntries(
      Object.entries(rows).map(([code, votes]) => [
        code,
        { psu: 'Reguler', persen: 100, status_progress: true, ...votes },
      ]),
    ),
    progres: { total: size, progres: size },
  };
}
