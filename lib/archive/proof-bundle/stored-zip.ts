import { type Bytes, joinBytes, utf8Of } from '../bytes/bytes.ts';
import { crc32 } from './crc32.ts';

/** A file of a ZIP: its path without a slash at the beginning. */
export type ZipFile = { readonly path: string; readonly bytes: Bytes };

/**
 * A ZIP (APPNOTE 6.3.3) of files as they are, in this order. The same files give the same bytes: nothing is compressed, and every
 * time is 1 January 1980, the first there is. For a few small files: neither their number nor their size may ask for ZIP64.
 */
export function storedZip(files: readonly ZipFile[]): Bytes {
  const locals: Bytes[] = [];
  const centrals: Bytes[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = utf8Of(path);
    const common = [
      ...[u16(NEEDED_VERSION), u16(NAMES_ARE_UTF8), u16(STORED), u16(0), u16(FIRST_DAY)],
      ...[u32(crc32(bytes)), u32(bytes.length), u32(bytes.length), u16(name.length), u16(0)],
    ];
    const local = joinBytes(u32(LOCAL), ...common, name, bytes);
    const attributes = [u16(0), u16(0), u16(0), u32(0)];
    centrals.push(joinBytes(u32(CENTRAL), u16(NEEDED_VERSION), ...common, ...attributes, u32(offset), name));
    locals.push(local);
    offset += local.length;
  }
  const central = joinBytes(...centrals);
  const count = u16(files.length);
  const end = [u32(END), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)];
  return joinBytes(...locals, central, ...end);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const NEEDED_VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const STORED = 0;
const FIRST_DAY = 0x21;

function u16(value: number): Bytes {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value, true);
  return bytes;
}

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
