import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, textOfUtf8 } from '../bytes/bytes.ts';
import { parseDecimal } from '../bytes/decimal.ts';
import { isSha256Hex, type Sha256Hex } from '../bytes/sha256-hex.ts';
import { isContest, isRules } from '../entries/entry-fields.ts';

/** A file of a cut: the TPS of one kabupaten/kota. */
export type ManifestShard = {
  /** Code of the kabupaten/kota, 4 characters. */
  readonly kabkota: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
};

/** What a cut is made of. As a file it is one that `sha256sum -c` reads (docs/archive.md §9). */
export type Manifest = {
  /** Origin of the log. */
  readonly log: string;
  readonly lomba: string;
  readonly sampaiDaun: number;
  readonly aturan: string;
  /** Ascending by code. */
  readonly shards: readonly ManifestShard[];
};

export type ManifestError = { readonly kind: 'notAManifest' };

export function writeManifest({ log, lomba, sampaiDaun, aturan, shards }: Manifest): string {
  const head = [
    FIRST_LINE,
    `# log ${log}`,
    `# lomba ${lomba}`,
    `# sampai_daun ${sampaiDaun}`,
    `# aturan ${aturan}`,
  ];
  const lines = shards.flatMap(({ kabkota, rows, bytes, sha256 }) => [
    `# ${kabkota} ${rows} ${bytes}`,
    `${sha256}  ${shardPath(sha256)}`,
  ]);
  return [...head, ...lines, ''].join('\n');
}

export function shardPath(sha256: Sha256Hex): string {
  return `potongan/${sha256}`;
}

export function manifestPath(sampaiDaun: number): string {
  return `cuplikan/${sampaiDaun}/manifest.sha256`;
}

/** Reads a manifest; what is not as it would have been written is none. */
export function parseManifest(bytes: Bytes): Result<Manifest, ManifestError> {
  const text = bytes.length > MOST_BYTES ? '' : (textOfUtf8(bytes) ?? '');
  const [, log = '', lomba, decimal = '', aturan, files = ''] = FORMAT.exec(text) ?? [];
  const sampaiDaun = parseDecimal(decimal);
  const shards = [...files.matchAll(SHARD)].map(shardOf).filter((shard) => shard !== null);
  if (sampaiDaun === null || !isContest(lomba) || !isRules(aturan)) return err({ kind: 'notAManifest' });
  const manifest = { log, lomba, sampaiDaun, aturan, shards };
  const isAscending = shards.every(
    ({ kabkota }, at) => at === 0 || (shards[at - 1]?.kabkota ?? '') < kabkota,
  );
  return isAscending && writeManifest(manifest) === text ? ok(manifest) : err({ kind: 'notAManifest' });
}

function shardOf([, kabkota = '', rows = '', bytes = '', sha256]: RegExpMatchArray): ManifestShard | null {
  const [rowCount, byteCount] = [parseDecimal(rows), parseDecimal(bytes)];
  if (rowCount === null || byteCount === null || !isSha256Hex(sha256)) return null;
  return { kabkota, rows: rowCount, bytes: byteCount, sha256 };
}

const FIRST_LINE = '# sirekap-cuplikan/1';
const MOST_BYTES = 1024 * 1024;
const FORMAT =
  /^# sirekap-cuplikan\/1\n# log ([^\s+]+)\n# lomba (.+)\n# sampai_daun (.+)\n# aturan (.+)\n([\s\S]*)$/;
const SHARD = /^# ([0-9A-Z]{4}) ([0-9]+) ([0-9]+)\n([0-9a-f]{64}) {2}.*$/gm;
