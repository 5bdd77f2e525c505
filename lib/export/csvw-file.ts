import type { DataFile } from '../domain/data-file.ts';
import { language } from '../language/language.ts';
import { dataText } from '../text/data.ts';
import type { CellOf, Column } from './column.ts';
import { DATA_VERSION, noteLines, titleOf } from './notes.ts';
import { regionColumns } from './region-columns.ts';
import { tpsColumns } from './tps-columns.ts';

const DATATYPES: Readonly<Record<CellOf['kind'], string>> = {
  text: 'string',
  count: 'nonNegativeInteger',
  percent: 'decimal',
  time: 'dateTime',
};

/**
 * What the CSV of a table cannot say of itself, as CSV on the Web has it (https://www.w3.org/TR/tabular-metadata/): every
 * note of the file, and name, type and meaning of each column. So the CSV begins with its columns and holds rows only.
 * `csvName` is the CSV's own name, beside which this lies.
 */
export function csvwFile(file: DataFile, origin: string, csvName: string): object {
  const { contest } = file;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language() }],
    url: csvName,
    'dc:title': titleOf(file),
    'dc:publisher': contest.source.name,
    'dc:license': contest.source.licence,
    'schema:version': String(DATA_VERSION),
    'rdfs:comment': noteLines(file, origin),
    dialect: { header: true, delimiter: ',', quoteChar: '"', encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: { primaryKey: 'code', columns: columnsOf(file, origin) },
  };
}

function columnsOf(file: DataFile, origin: string): readonly object[] {
  const place = { origin, slug: file.contest.slug, simulated: file.contest.simulated };
  if (file.kind === 'tps') return described(tpsColumns(file.rows, place), file.rows);
  const rows = [...(file.total === null ? [] : [file.total]), ...file.rows];
  return described(regionColumns(rows, place), rows);
}

/** A column's type is that of its cells, which are all of one kind; one without rows is text. */
function described<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly object[] {
  const [row] = rows;
  const { columns: words } = dataText();
  return columns.map(({ id, label, name, of }) => ({
    name: id,
    titles: [id],
    'rdfs:label': label,
    'dc:description': words[name].meaning,
    datatype: row === undefined ? 'string' : DATATYPES[of(row).kind],
    null: '',
  }));
}
