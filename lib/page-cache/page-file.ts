import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { brotliCompressSync, brotliDecompress, constants } from 'node:zlib';

const decompress = promisify(brotliDecompress);

/** Three times as quick as 4, for a file larger by a tenth: every new page is written, few are read again (docs/adr/0037). */
const QUALITY = 2;
/** Letters; V8 writes a longer text that holds one wide letter with two bytes for each, which takes twice as long. */
const LONG_TEXT = 1_000;
/** Name of the one field of what stands in a file for a long text; no page has such a field. */
const UTF8 = 'utf8 of a text';

/**
 * A page as it is written to a file. Plain objects, lists, maps, bytes, texts and numbers come out as they went in. It is
 * compressed at once: to hand a third of a millisecond's work to another thread takes longer.
 */
export function writtenPage(page: object): Buffer {
  const bytes = serialize(each(page, packed));
  // It takes no more memory than these need, which is given back each time.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

/** A page as it was before it was written. Rejects for what was not written by `writtenPage`; null for what is no page. */
export async function readPage(file: Buffer): Promise<object | null> {
  const page = each(deserialize(await decompress(file)), unpacked);
  return typeof page === 'object' ? page : null;
}

function packed(value: unknown): unknown {
  return typeof value === 'string' && value.length >= LONG_TEXT ? { [UTF8]: Buffer.from(value) } : value;
}

function unpacked(value: unknown): unknown {
  const bytes = typeof value === 'object' && value !== null && UTF8 in value ? value[UTF8] : null;
  return bytes instanceof Uint8Array
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
    : value;
}

/** The same with each part as `change` makes it. */
function each(value: unknown, change: (part: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== value || typeof value !== 'object' || value === null) return changed;
  if (Array.isArray(value)) return value.map((part) => each(part, change));
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, each(part, change)]));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part, change)]));
}
