import { z } from 'zod';
import { answerPath } from '#lib/demo/answer.ts';
import { type ElectionClock, frozenClock } from '#lib/demo/clock.ts';
import type { DemoElection } from '#lib/demo/demo-election.ts';
import type { ElectionCode } from '#lib/demo/election-code.ts';
import { createPublisher } from '#lib/demo/publication.ts';

const progress = z.object({ total: z.int(), persen: z.number(), progres: z.int() });
const row = z.looseObject({ psu: z.string(), progres: progress, status_progress: z.boolean() });

const aggregate = z.looseObject({
  tungsura: z.object({ chart: z.looseObject({ progres: progress }), table: z.record(z.string(), row) }),
  progres: z.object({ total: z.int(), progres: z.int() }),
  ts: z.string(),
});

const tps = z.looseObject({
  tungsura: z.object({
    chart: z.record(z.string(), z.int().nullable()).nullable(),
    administrasi: z.record(z.string(), z.int()).nullable(),
  }),
  images: z.array(z.string().nullable()),
  psu: z.string().nullable(),
  ts: z.string(),
  status_suara: z.boolean(),
  status_adm: z.boolean(),
});

const stage = z.object({ persen: z.number(), jml_wilayah: z.int(), jml_wilayah_publikasi: z.int() });
const votes = z.record(z.string(), z.int());

const formalRecap = z.object({
  ts: z.string(),
  chart: votes.nullable(),
  table: z.record(z.string(), votes),
  progress_d: z.record(z.string(), stage),
  progress_d_child: z.record(z.string(), z.record(z.string(), stage)),
  url_formd: z.array(z.string()),
});

const slates = z.record(
  z.string(),
  z.record(
    z.string(),
    z.strictObject({ ts: z.string(), nama: z.string(), warna: z.string(), nomor_urut: z.int() }),
  ),
);

const tree = z.array(z.strictObject({ nama: z.string(), id: z.int(), kode: z.string(), tingkat: z.int() }));

export type AggregateDocument = z.infer<typeof aggregate>;
export type TpsDocument = z.infer<typeof tps>;

/** Origin in the addresses of images. */
export const PUBLIC_URL = 'http://demo.test';

/** Reads documents of a simulated election without a server between. */
export function readerOf(demo: DemoElection, at: number | ElectionClock) {
  const publish = createPublisher(demo, typeof at === 'number' ? frozenClock(at) : at, PUBLIC_URL);
  const text = (path: string): string | null => answerPath(publish(), path)?.body ?? null;
  const read = <T>(schema: z.ZodType<T>, path: string): T => {
    const body = text(path);
    if (body === null) throw new Error(`404 ${path}`);
    return schema.parse(JSON.parse(body));
  };
  return {
    text,
    aggregate: (election: ElectionCode, code: string | null) => read(aggregate, countPath(election, code)),
    tps: (election: ElectionCode, code: string) => read(tps, countPath(election, code)),
    formalRecap: (election: ElectionCode, code: string) =>
      read(formalRecap, `/pilkada/hr/${election}/${steps(code)}.json`),
    slates: (election: ElectionCode) => read(slates, `/pilkada/paslon/${election}.json`),
    tree: (election: ElectionCode, code: string) =>
      read(tree, `/wilayah/pilkada/${election}/${code === '0' ? '0' : steps(code)}.json`),
  };
}

export type SirekapReader = ReturnType<typeof readerOf>;

function countPath(election: ElectionCode, code: string | null): string {
  return code === null ? `/pilkada/hhcw/${election}.json` : `/pilkada/hhcw/${election}/${steps(code)}.json`;
}

/** `3212012008` as `32/3212/321201/3212012008`. */
function steps(code: string): string {
  return [2, 4, 6, 10, 13]
    .filter((length) => length <= code.length)
    .map((length) => code.slice(0, length))
    .join('/');
}

/** Votes of a chart or row by candidate id, without whatever else is in it. */
export function votesIn(record: Readonly<Record<string, unknown>> | null): ReadonlyMap<string, number> {
  const entries = Object.entries(record ?? {}).filter((entry): entry is [string, number] => {
    return /^\d+$/.test(entry[0]) && typeof entry[1] === 'number';
  });
  return new Map(entries);
}

/** Sums by candidate id. */
export function addUp(parts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const part of parts) for (const [id, count] of part) sums.set(id, (sums.get(id) ?? 0) + count);
  return sums;
}

/** Visible text of an SVG, words in order. */
export function textOf(svg: string): string {
  return svg
    .replaceAll(/<style>.*?<\/style>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
