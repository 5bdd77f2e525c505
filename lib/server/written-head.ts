import type { ServerResponse } from 'node:http';

/**
 * Sets on a response what was given to its `writeHead`: a status, perhaps words for it, and headers in any of the three
 * shapes that Node.js takes. Returns what is left to pass on: the status and its words.
 */
export function takeHead(response: ServerResponse, args: readonly unknown[]): readonly unknown[] {
  const [status, ...rest] = args;
  if (typeof status === 'number') response.statusCode = status;
  for (const [name, value] of headersOf(rest.at(-1))) response.setHeader(name, value);
  return [status, ...rest.filter((part) => typeof part === 'string')];
}

type Header = readonly [name: string, value: string | string[]];

function headersOf(given: unknown): readonly Header[] {
  if (typeof given !== 'object' || given === null) return [];
  const pairs = Array.isArray(given) ? pairsOf(given) : Object.entries(given);
  return pairs.flatMap(([name, value]): readonly Header[] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
  );
}

/** `[name, value, name, value, …]` or `[[name, value], …]`. */
function pairsOf(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  if (list.every(Array.isArray))
    return list.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), pair[1]]] : []));
  return list.flatMap((name, index) => (index % 2 === 0 ? [[String(name), list[index + 1]]] : []));
}
