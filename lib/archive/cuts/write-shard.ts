import { type Bytes, joinBytes, utf8Of } from '../bytes/bytes.ts';
import { HASH_BYTES } from '../merkle/hash.ts';
import { SHARD_FIRST_LINE, type Shard, type ShardColumn } from './shard.ts';
import { writeVarints } from './varint.ts';

/** The bytes of a shard: the same values give the same bytes, so the same hash. */
export function writeShard({ lomba, kabkota, aturan, baris, kolom }: Shard): Bytes {
  const header = JSON.stringify({ lomba, kabkota, aturan, baris, kolom: kolom.map(headOfColumn) });
  if (kolom.some(({ values }) => values.length !== baris))
    throw new Error('a column is not as long as the shard');
  return joinBytes(utf8Of(`${SHARD_FIRST_LINE}${header}\n`), ...kolom.map(bytesOfColumn));
}

/** What the header says of a column, keys in the order in which they are written. */
export function headOfColumn(column: ShardColumn): Readonly<Record<string, unknown>> {
  const { nama, jenis } = column;
  return column.jenis === 'pilih' ? { nama, jenis, arti: column.arti } : { nama, jenis };
}

function bytesOfColumn(column: ShardColumn): Bytes {
  switch (column.jenis) {
    case 'naik':
      return writeVarints(column.values.map((value, row) => value - (column.values[row - 1] ?? 0)));
    case 'angka':
      return writeVarints(column.values.map((value) => (value === null ? 0 : value + 1)));
    case 'pilih':
      return writeVarints(column.values);
    case 'hash':
      return joinBytes(...column.values.map((hash) => hash ?? NO_HASH));
  }
}

const NO_HASH = new Uint8Array(HASH_BYTES);
