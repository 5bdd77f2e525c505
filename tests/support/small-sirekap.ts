import type { SirekapServer } from './sirekap-server.ts';
import type { ContestRow } from './site.ts';

/** The only region of each tier in the small recap API, and two of its TPS. */
export const SMALL = {
  provinsi: '11',
  kabkota: '1101',
  kecamatan: '110101',
  desa: '1101012001',
  tps: '1101012001001',
  otherTps: '1101012001002',
} as const;

const SMALL_OPTIONS = ['1000001', '1000002'] as const;

export type SmallSirekap = {
  /** Of both options, at every tier above TPS. */
  readonly votes?: readonly [number, number];
  readonly counted?: number;
  readonly total?: number;
  /** Time the source puts on its documents, WIB. */
  readonly ts?: string;
  readonly names?: readonly [string, string];
  readonly kabkotaName?: string;
  readonly psu?: string;
  readonly images?: readonly (string | null)[];
  readonly recapDocuments?: readonly string[];
};

/** Settings for a contest of the small recap API: a governor's, whose ballot is the province's. */
export function smallContest(api: string, slug = 'gubernur-contoh'): ContestRow {
  return { slug, dialect: 'pilkada2024', election: 'pkwkp', api };
}

/**
 * Makes a server a whole recap API of one region at each tier: real shapes, few documents, numbers of the test's own.
 * Called again, it changes the numbers.
 */
export function serveSmallSirekap(server: SirekapServer, recap: SmallSirekap = {}): void {
  for (const [path, body] of Object.entries(smallSirekapDocuments(recap))) server.override(path, body);
}

function smallSirekapDocuments(recap: SmallSirekap): Readonly<Record<string, unknown>> {
  const [first, second] = recap.names ?? ['AMAT CONTOH - SITI CONTOH', 'BUDI CONTOH - DEWI CONTOH'];
  const { provinsi, kabkota, kecamatan, desa, tps, otherTps } = SMALL;
  const tree = '/wilayah/pilkada/pkwkp';
  const count = '/pilkada/hhcw/pkwkp';
  return {
    [`${tree}/0.json`]: [region('PROVINSI CONTOH', provinsi, 1)],
    [`${tree}/11.json`]: [region(recap.kabkotaName ?? 'KABUPATEN CONTOH', kabkota, 2)],
    [`${tree}/11/1101.json`]: [region('KECAMATAN CONTOH', kecamatan, 3)],
    [`${tree}/11/1101/110101.json`]: [region('DESA CONTOH', desa, 4)],
    [`${tree}/11/1101/110101/${desa}.json`]: [region('TPS 001', tps, 5), region('TPS 002', otherTps, 5)],
    '/pilkada/paslon/pkwkp.json': {
      [provinsi]: {
        [SMALL_OPTIONS[0]]: { nama: first, nomor_urut: 1, warna: '#B67352', ts: '2024-11-21 21:55:15' },
        [SMALL_OPTIONS[1]]: { nama: second, nomor_urut: 2, warna: '#8CB9BD', ts: '2024-11-21 21:55:15' },
      },
    },
    [`${count}.json`]: aggregate(recap, provinsi),
    [`${count}/11.json`]: aggregate(recap, kabkota),
    [`${count}/11/1101.json`]: aggregate(recap, kecamatan),
    [`${count}/11/1101/110101.json`]: aggregate(recap, desa),
    [`${count}/11/1101/110101/${desa}.json`]: aggregate(recap, tps),
    [`${count}/11/1101/110101/${desa}/${tps}.json`]: tpsDocument(recap),
    '/pilkada/hr/pkwkp/11.json': {
      ts: tsOf(recap),
      chart: { [SMALL_OPTIONS[0]]: 70, [SMALL_OPTIONS[1]]: 30 },
      url_formd: recap.recapDocuments ?? [],
    },
  };
}

function region(nama: string, kode: string, tingkat: number) {
  return { nama, id: 0, kode, tingkat };
}

function aggregate(recap: SmallSirekap, child: string) {
  const { counted = 5, total = 10, psu = 'Reguler' } = recap;
  const progres = { total, persen: Math.round((counted / total) * 10_000) / 100, progres: counted };
  return {
    mode: 'hhcw',
    tungsura: {
      chart: { ...votesOf(recap), progres },
      table: { [child]: { psu, ...votesOf(recap), progres, status_progress: true } },
    },
    psu,
    progres: { total, progres: counted },
    ts: tsOf(recap),
  };
}

function tpsDocument(recap: SmallSirekap) {
  return {
    mode: 'hhcw',
    tungsura: { chart: { null: null, ...votesOf(recap) }, administrasi: null },
    images: recap.images ?? [null, null, null],
    psu: null,
    ts: tsOf(recap),
    status_suara: true,
    status_adm: false,
  };
}

function votesOf({ votes = [120, 80] }: SmallSirekap) {
  return { [SMALL_OPTIONS[0]]: votes[0], [SMALL_OPTIONS[1]]: votes[1] };
}

function tsOf({ ts = '2024-11-28 10:15:00' }: SmallSirekap): string {
  return ts;
}
