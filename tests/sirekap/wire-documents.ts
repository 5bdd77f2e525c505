/** Documents as the recap API writes them, small and whole, for tests to change. Shapes: RECAP_API §0–§2. */

export interface PilkadaRow {
  readonly votes?: Readonly<Record<string, number>>;
  readonly counted: number;
  readonly total: number;
}

/** A Pilkada aggregate whose total is the sum of its rows, as in every captured one. */
export function pilkadaAggregate(rows: Readonly<Record<string, PilkadaRow>>, ts = '2024-11-28 10:15:04') {
  const all = Object.values(rows);
  const votes: Record<string, number> = {};
  for (const row of all) {
    for (const [id, count] of Object.entries(row.votes ?? {})) votes[id] = (votes[id] ?? 0) + count;
  }
  const progres = {
    total: all.reduce((sum, row) => sum + row.total, 0),
    progres: all.reduce((sum, row) => sum + row.counted, 0),
  };
  return {
    mode: 'hhcw',
    tungsura: {
      chart: { ...votes, progres: { ...progres, persen: 0 } },
      table: Object.fromEntries(
        Object.entries(rows).map(([code, row]) => [
          code,
          {
            psu: 'Reguler',
            ...row.votes,
            progres: { total: row.total, persen: 0, progres: row.counted },
            status_progress: row.votes !== undefined,
          },
        ]),
      ),
    },
    psu: 'Reguler',
    progres,
    ts,
  };
}

/** A Pemilu aggregate of three rows: counted, nothing yet, and counted in full. */
export function pemiluAggregate() {
  return {
    ts: '2024-03-07 15:00:16',
    psu: 'Reguler',
    mode: 'hhcw',
    chart: { 100025: 30, 100026: 60, 100027: 10, persen: 78.11 },
    table: {
      11: { psu: 'Reguler', 100025: 10, 100026: 20, 100027: 10, persen: 78.81, status_progress: true },
      12: { psu: 'Reguler', persen: 0, status_progress: false },
      99: { psu: 'Reguler', 100025: 20, 100026: 40, 100027: 0, persen: 100, status_progress: true },
    },
    progres: { total: 823_378, progres: 643_124 },
  };
}

export const ADMINISTRASI = {
  suara_sah: 247,
  suara_total: 253,
  pemilih_dpt_j: 293,
  pemilih_dpt_l: 138,
  pemilih_dpt_p: 155,
  pengguna_dpt_j: 248,
  pengguna_dpt_l: 118,
  pengguna_dpt_p: 130,
  pengguna_dptb_j: 1,
  pengguna_dptb_l: 0,
  pengguna_dptb_p: 1,
  suara_tidak_sah: 6,
  pengguna_total_j: 253,
  pengguna_total_l: 120,
  pengguna_total_p: 133,
  pengguna_non_dpt_j: 4,
  pengguna_non_dpt_l: 2,
  pengguna_non_dpt_p: 2,
};

/** File name of a form image as the source gives it. */
export const IMAGE =
  'https://sirekap-obj-formc.kpu.go.id/c688/pemilu/ppwp/11/01/01/20/01/1101012001003-20240218-163000--d645cb66-b966-41a9-b8ca-6b0a17af6723.jpg';

/** TPS 1101012001003 of the president's election, read whole. */
export function pemiluTps() {
  return {
    mode: 'hhcw',
    chart: { null: null, 100025: 202, 100026: 38, 100027: 7 },
    images: [IMAGE, null, null],
    administrasi: ADMINISTRASI,
    psu: null,
    ts: '2024-02-22 17:00:00',
    status_suara: true,
    status_adm: true,
  };
}

/** A Pilkada TPS as client code knows it: the same, wrapped in `tungsura` (RECAP_API §1). */
export function pilkadaTps(
  votes: Readonly<Record<string, number | null>> = { 1000023: 140, 1000024: 107 },
  admin: Readonly<Record<string, number>> | null = {},
) {
  const administrasi = admin === null ? null : { ...ADMINISTRASI, ...admin };
  return {
    mode: 'hhcw',
    tungsura: { chart: { null: null, ...votes }, administrasi },
    psu: null,
    images: [IMAGE, null],
    status_suara: true,
    status_adm: true,
    ts: '2024-11-27 20:15:00',
  };
}

export interface CandidateEntry {
  readonly nama: string;
  readonly nomor_urut: number | null;
}

/** Candidate lists keyed by region, then id. */
export function paslon(regions: Readonly<Record<string, Readonly<Record<string, CandidateEntry>>>>) {
  return Object.fromEntries(
    Object.entries(regions).map(([region, options]) => [
      region,
      Object.fromEntries(
        Object.entries(options).map(([id, option]) => [
          id,
          { ts: '2024-11-21 21:55:15', warna: '#B67352', ...option },
        ]),
      ),
    ]),
  );
}

/** A list of children as the tree holds it. */
export function wilayah(children: Readonly<Record<string, string>>) {
  return Object.entries(children).map(([kode, nama], index) => ({
    nama,
    id: 127_549 + index,
    kode,
    tingkat: 4,
  }));
}

/** D.Hasil of Jakarta as client code knows it (RECAP_API §2, "hr"); no body was ever captured. */
export function formalRecap() {
  return {
    ts: '2024-12-08 20:00:00',
    chart: { 1000023: 1_718_160, 1000024: 459_230, 1000025: 2_183_239 },
    table: {
      3171: { 1000023: 700_000, 1000024: 159_230, 1000025: 1_000_000 },
      3172: { 1000023: 1_018_160, 1000024: 300_000, 1000025: 1_183_239 },
    },
    progress_d: {
      da: { persen: 100, jml_wilayah: 44, jml_wilayah_publikasi: 43 },
      db: { persen: 100, jml_wilayah: 6, jml_wilayah_publikasi: 6 },
      dc: { persen: 0, jml_wilayah: 1, jml_wilayah_publikasi: 0 },
    },
    progress_d_child: { 3171: { da: { persen: 100, jml_wilayah: 8, jml_wilayah_publikasi: 8 } } },
    url_formd: ['https://sirekappilkada-obj-formd.kpu.go.id/31.pdf'],
  };
}
