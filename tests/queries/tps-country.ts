import type { SirekapServer } from '#tests/support/sirekap-server.ts';
import { ADMINISTRASI, paslon, pilkadaAggregate, pilkadaTps, wilayah } from '../sirekap/wire-documents.ts';

export const KECAMATAN = ['317101', '317102', '317103', '317104'] as const;

/** Two desa a kecamatan, three TPS a desa. */
export function desaIn(kecamatan: string): readonly string[] {
  return ['1001', '1002'].map((rest) => `${kecamatan}${rest}`);
}

export function tpsIn(desa: string): readonly string[] {
  return ['001', '002', '003'].map((rest) => `${desa}${rest}`);
}

export function tpsPath(tps: string): string {
  return `/pilkada/hhcw/pkwkp/31/3171/${tps.slice(0, 6)}/${tps.slice(0, 10)}/${tps}.json`;
}

/** Every question about a TPS document. */
export const ANY_TPS = /\/\d{13}\.json$/;

/** A governor's election of one kabupaten/kota whose every TPS is in and holds 140 + 107 votes, 6 invalid, 253 voters. */
export function serveTpsCountry(recap: SirekapServer): void {
  const tree = '/wilayah/pilkada/pkwkp';
  recap.override(`${tree}/0.json`, wilayah({ 31: 'DKI JAKARTA' }));
  recap.override(`${tree}/31.json`, wilayah({ 3171: 'JAKARTA PUSAT' }));
  recap.override(`${tree}/31/3171.json`, wilayah(named(KECAMATAN)));
  recap.override(
    '/pilkada/paslon/pkwkp.json',
    paslon({
      31: {
        1000023: { nama: 'KEPALA DUA - WAKIL DUA', nomor_urut: 2 },
        1000024: { nama: 'KEPALA SATU - WAKIL SATU', nomor_urut: 1 },
      },
    }),
  );
  const whole = { votes: { 1000023: 840, 1000024: 642 }, counted: 24, total: 24 };
  recap.override('/pilkada/hhcw/pkwkp/31.json', pilkadaAggregate({ 3171: whole }));
  for (const kecamatan of KECAMATAN) {
    recap.override(`${tree}/31/3171/${kecamatan}.json`, wilayah(named(desaIn(kecamatan))));
    serveTable(recap, kecamatan);
    for (const desa of desaIn(kecamatan)) {
      recap.override(`${tree}/31/3171/${kecamatan}/${desa}.json`, wilayah(named(tpsIn(desa))));
      for (const tps of tpsIn(desa)) serveTps(recap, tps);
    }
  }
}

/** The kecamatan's table, with these votes for its first desa, of which so many TPS are in. */
export function serveTable(recap: SirekapServer, kecamatan: string, first = 420, counted = 3): void {
  const [one = '', other = ''] = desaIn(kecamatan);
  recap.override(
    `/pilkada/hhcw/pkwkp/31/3171/${kecamatan}.json`,
    pilkadaAggregate({
      [one]: { ...(counted === 0 ? {} : { votes: { 1000023: first, 1000024: 321 } }), counted, total: 3 },
      [other]: { votes: { 1000023: 420, 1000024: 321 }, counted: 3, total: 3 },
    }),
  );
}

/** A TPS document with these votes for the options, and these figures in its administration part; null for none. */
export function serveTps(
  recap: SirekapServer,
  tps: string,
  administrasi: Partial<typeof ADMINISTRASI> | null = {},
  votes: Readonly<Record<string, number>> = { 1000023: 140, 1000024: 107 },
): void {
  const document = pilkadaTps(votes);
  const whole = administrasi === null ? null : { ...ADMINISTRASI, ...administrasi };
  recap.override(tpsPath(tps), {
    ...document,
    tungsura: { ...document.tungsura, administrasi: whole },
  });
}

function named(codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [code, `WILAYAH ${code}`]));
}
