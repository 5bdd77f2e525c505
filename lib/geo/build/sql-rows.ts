/** One row of an INSERT, by column; a NULL is null. */
export type SqlRow = Readonly<Record<string, string | null>>;

const INSERT = /\bINSERT\s+INTO\s+([`"\w.]+)\s*\(([^)]*)\)\s*VALUES\b/i;

export interface SqlTable {
  readonly table: string;
  readonly row: SqlRow;
}

/**
 * Rows of every INSERT in an SQL file that comes line by line. Knows what MySQL and PostgreSQL dumps hold: quotes inside
 * a text as `''` or `\'`, several rows on a line, a row over several lines, comments between.
 */
export async function* sqlRows(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<SqlTable> {
  let insert: { readonly table: string; readonly columns: readonly string[] } | null = null;
  let isInComment = false;
  let rest = '';
  for await (const line of lines) {
    rest = rest === '' ? line : `${rest}\n${line}`;
    for (;;) {
      if (insert === null) {
        const outside = withoutComments(rest, isInComment);
        isInComment = outside.isInComment;
        const match = INSERT.exec(outside.text);
        if (match === null) {
          // A statement's head may go over several lines, but then it begins with INSERT.
          rest = /\bINSERT\s+INTO\b/i.test(outside.text) && !isInComment ? outside.text : '';
          break;
        }
        insert = { table: unquoted(match[1] ?? ''), columns: (match[2] ?? '').split(',').map(unquoted) };
        rest = outside.text.slice(match.index + match[0].length);
      }
      const start = rest.search(/[^\s,]/);
      if (start < 0) {
        rest = '';
        break;
      }
      if (rest.startsWith('--', start)) {
        rest = '';
        break;
      }
      if (rest[start] !== '(') {
        insert = null;
        rest = rest.slice(start).replace(/^[^;]*;?/, '');
        continue;
      }
      const tuple = readTuple(rest, start + 1);
      if (tuple === null) break;
      rest = rest.slice(tuple.end);
      const { table, columns } = insert;
      yield {
        table,
        row: Object.fromEntries(columns.map((column, index) => [column, tuple.values[index] ?? null])),
      };
    }
  }
}

/** Values up to the closing bracket, or null when the text ends before it. */
function readTuple(
  text: string,
  start: number,
): { readonly values: readonly (string | null)[]; readonly end: number } | null {
  const values: (string | null)[] = [];
  let at = start;
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === ',') at += 1;
    if (at >= text.length) return null;
    if (text[at] === ')') return { values, end: at + 1 };
    if (text[at] === "'") {
      const quoted = readQuoted(text, at + 1);
      if (quoted === null) return null;
      values.push(quoted.value);
      at = quoted.end;
      continue;
    }
    const bare = /[^,)]*/y;
    bare.lastIndex = at;
    const value = (bare.exec(text)?.[0] ?? '').trim();
    at = bare.lastIndex;
    if (at >= text.length) return null;
    values.push(/^null$/i.test(value) ? null : value);
  }
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | null {
  const special = /['\\]/g;
  let value = '';
  let from = start;
  for (;;) {
    special.lastIndex = from;
    const at = special.exec(text)?.index;
    if (at === undefined) return null;
    value += text.slice(from, at);
    const next = text[at + 1];
    if (text[at] === '\\') {
      if (next === undefined) return null;
      value += next === 'n' ? '\n' : next;
    } else if (next === "'") value += "'";
    else return { value, end: at + 1 };
    from = at + 2;
  }
}

/** The part of a text between statements that is no comment. */
function withoutComments(text: string, startsInComment: boolean): { text: string; isInComment: boolean } {
  let left = text;
  let kept = '';
  let isInComment = startsInComment;
  while (left !== '') {
    const mark = left.search(isInComment ? /\*\// : /\/\*|--|\bINSERT\s+INTO\b/i);
    if (mark < 0) return { text: isInComment ? kept : kept + left, isInComment };
    if (isInComment) {
      isInComment = false;
      left = left.slice(mark + 2);
    } else if (left.startsWith('/*', mark)) {
      kept += left.slice(0, mark);
      isInComment = true;
      left = left.slice(mark + 2);
    } else if (left.startsWith('--', mark)) {
      kept += left.slice(0, mark);
      const end = left.indexOf('\n', mark);
      left = end < 0 ? '' : left.slice(end);
    } else return { text: kept + left, isInComment };
  }
  return { text: kept, isInComment };
}

function unquoted(identifier: string): string {
  return identifier.trim().replaceAll(/[`"]/g, '');
}
