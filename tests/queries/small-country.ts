import type { SirekapServer } from '#tests/support/sirekap-server.ts';
import { type PilkadaRow, paslon, pilkadaAggregate, pilkadaTps, wilayah } from '../sirekap/wire-documents.ts';

const GOVERNOR = { 1000023: 120, 1000024: 80 };
const COUNTED: PilkadaRow = { votes: GOVERNOR, counted: 5, total: 10 };

export const VILLAGE = '3171011003';
export const TPS = '3171011003008';
export const TPS_PATH = `/pilkada/hhcw/pkwkp/31/3171/317101/${VILLAGE}/${TPS}.json`;

/**
 * A governor's election of two provinces, 31 down to one TPS; 34 is in the tree but elects no governor. There is no
 * national document, as in the captured source.
 */
export function serveSmallCountry(recap: SirekapServer): void {
  recap.override(
    '/wilayah/pilkada/pkwkp/0.json',
    wilayah({ 31: 'DKI JAKARTA', 32: 'JAWA BARAT', 34: 'DI YOGYAKARTA' }),
  );
  recap.override('/wilayah/pilkada/pkwkp/31.json', wilayah({ 3171: 'JAKARTA PUSAT', 3172: 'JAKARTA UTARA' }));
  recap.override('/wilayah/pilkada/pkwkp/31/3171.json', wilayah({ 317101: 'GAMBIR' }));
  recap.override('/wilayah/pilkada/pkwkp/31/3171/317101.json', wilayah({ [VILLAGE]: 'CIDENG' }));
  recap.override(`/wilayah/pilkada/pkwkp/31/3171/317101/${VILLAGE}.json`, wilayah({ [TPS]: 'TPS 008' }));
  recap.override('/wilayah/pilkada/pkwkp/34.json', wilayah({ 3471: 'YOGYAKARTA' }));
  recap.override(
    '/pilkada/paslon/pkwkp.json',
    paslon({
      31: {
        1000023: { nama: 'KEPALA DUA - WAKIL DUA', nomor_urut: 2 },
        1000024: { nama: 'KEPALA SATU - WAKIL SATU', nomor_urut: 1 },
      },
      32: { 1000030: { nama: 'KEPALA - WAKIL', nomor_urut: 1 } },
    }),
  );
  serveJakarta(recap, COUNTED);
  recap.override(
    '/pilkada/hhcw/pkwkp/32.json',
    pilkadaAggregate({ 3201: { votes: { 1000030: 7 }, counted: 1, total: 4 } }),
  );
  recap.override(TPS_PATH, pilkadaTps());
}

/** Jakarta's document with this for its one reporting kabupaten/kota. */
export function serveJakarta(recap: SirekapServer, row: PilkadaRow, ts?: string): void {
  recap.override('/pilkada/hhcw/pkwkp/31.json', pilkadaAggregate({ 3171: row }, ts));
}

/** Jakarta after the source set every vote to zero. */
export function withholdJakarta(recap: SirekapServer): void {
  serveJakarta(recap, { votes: { 1000023: 0, 1000024: 0 }, counted: 6, total: 10 }, '2024-11-28 10:45:04');
}
