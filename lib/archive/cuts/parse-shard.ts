import { isJsonObject, parseJson } from '#lib/domain/json.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { type Bytes, textOfUtf8 } from '../bytes/bytes.ts';
import { readColumn } from './read-column.ts';
import {
  MOST_SHARD_COLUMNS,
  MOST_SHARD_HEADER_BYTES,
  MOST_SHARD_ROWS,
  SHARD_FIRST_LINE,
  type Shard,
  type ShardColumn,
} from './shard.ts';
import { headOfColumn } from './write-shard.ts';

export type ShardError = { readonly kind: 'notAShard'; readonly why: 'firstLine' | 'header' | 'columns' };

/** Reads a shard from outside. Its hash is the reader's business; here it only has to be one, to the last byte. */
export function parseShard(bytes: Bytes): Result<Shard, ShardError> {
  const begin = SHARD_FIRST_LINE.length;
  if (textOfUtf8(bytes.subarray(0, begin)) !== SHARD_FIRST_LINE) return notAShard('firstLine');
  const end = bytes.indexOf(NEWLINE, begin) + 1;
  if (end === 0 || end - begin > MOST_SHARD_HEADER_BYTES) return notAShard('header');
  const line = textOfUtf8(bytes.subarray(begin, end)) ?? '';
  const header = headerOf(line);
  if (header === null) return notAShard('header');
  const kolom: ShardColumn[] = [];
  let at = end;
  for (const head of header.heads) {
    const read = readColumn(head, { bytes, at, rows: header.baris });
    if (read === null) return notAShard('columns');
    kolom.push(read.column);
    at = read.end;
  }
  if (at !== bytes.length) return notAShard('columns');
  const { lomba, kabkota, aturan, baris } = header;
  const written = JSON.stringify({ lomba, kabkota, aturan, baris, kolom: kolom.map(headOfColumn) });
  return `${written}\n` === line ? ok({ lomba, kabkota, aturan, baris, kolom }) : notAShard('header');
}

type Header = Omit<Shard, 'kolom'> & { readonly heads: readonly unknown[] };

function headerOf(line: string): Header | null {
  const json = parseJson(line);
  if (!json.ok || !isJsonObject(json.value)) return null;
  const { lomba, kabkota, aturan, baris, kolom } = json.value;
  if (typeof lomba !== 'string' || typeof kabkota !== 'string' || typeof aturan !== 'string') return null;
  if (typeof baris !== 'number' || !Number.isInteger(baris) || baris < 0 || baris > MOST_SHARD_ROWS)
    return null;
  if (!Array.isArray(kolom) || kolom.length === 0 || kolom.length > MOST_SHARD_COLUMNS) return null;
  const heads: readonly unknown[] = kolom;
  const names = heads.map((head) => (isJsonObject(head) ? head.nama : null));
  if (new Set(names).size !== names.length) return null;
  return { lomba, kabkota, aturan, baris, heads };
}

const NEWLINE = 0x0a;

function notAShard(why: ShardError['why']): Result<never, ShardError> {
  return err({ kind: 'notAShard', why });
}
