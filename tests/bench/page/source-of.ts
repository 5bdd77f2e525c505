import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source file of a place in code that may have been bundled; the file itself where there is no map of it. */
export function sourceOf(url: string, line: number, column: number): string {
  const entry = mapOf(url)?.findEntry(line, column);
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : url;
}

const maps = new Map<string, SourceMap | null>();

function mapOf(url: string): SourceMap | null {
  const known = maps.get(url);
  if (known !== undefined) return known;
  const map = readMap(url);
  maps.set(url, map);
  return map;
}

/** A build names the map in the last line of a file. */
function readMap(url: string): SourceMap | null {
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  if (!file.startsWith('/') || !existsSync(file)) return null;
  const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1];
  const path = name === undefined ? `${file}.map` : join(dirname(file), decodeURIComponent(name));
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
