import type { Column } from '../../domain/desk/finding-record.ts';
import type { FileProblem, LineProblem } from '../../domain/desk/findings-file.ts';
import { counted } from '../counted.ts';
import type { deskText as id } from '../id/desk.ts';
import type { Words } from '../in-each-language.ts';

/** Words of the observer's desk. Its letters are the keys of the Indonesian words, the same in every language. */
export const deskText = {
  title: (place) => `Checking desk, ${place}`,
  open: 'Checking desk: compare forms and figures',
  intro:
    'Compare photos of the C.Hasil form (the result form of each TPS, or polling station) with the figures on this site, TPS by TPS.',
  back: (place) => `Back to the figures of ${place}`,
  leftOut: (count) =>
    `${count} other desa/kelurahan not included; open ${count === 1 ? 'its own desk' : 'their desks one by one'}.`,
  noTps: 'The source does not list the TPS of this region yet.',
  waiting:
    'The checking desk needs JavaScript. Until it appears, open TPS one by one: photos and figures stand side by side there.',
  failed: 'The checking desk could not be loaded. Open TPS one by one from this list, or reload the page.',
  outcome: {
    match: 'matches',
    differs: 'differs',
    unreadable: 'unreadable',
    siteUnread: 'not on the site yet',
  },
  storage: {
    loading: 'Opening the notes on this device…',
    device:
      'Your findings are kept in this device’s browser only and are sent nowhere. To move them or keep a copy, download the file.',
    memory:
      'This browser does not allow storage. Findings last only while this page is open: download the file before you close it.',
  },
  progress: (done, total, differing) => `${done} of ${total} TPS done, ${differing} differing`,
  settings: {
    heading: 'How to check',
    blind: 'Hide the site’s figures until I have typed the form’s',
    all: 'Check all figures, voters included',
    shortcuts: 'Single-letter shortcuts',
  },
  position: (at, total) => `TPS ${at} of ${total}`,
  next: 'Next TPS',
  previous: 'Previous TPS',
  openTps: 'Open the TPS page',
  tps: {
    loading: 'Loading the figures of this TPS…',
    failed: 'The figures of this TPS cannot be loaded at present.',
    again: 'Try again',
    noForm: 'No form photo of this TPS yet. Go on to the next TPS and come back later.',
    noNumbers: 'The site has no figures of this TPS yet. What you type is recorded all the same.',
    noContest: 'This contest is not held at this TPS.',
    last: 'This is the last TPS. The summary of findings is below the list of TPS.',
  },
  rows: {
    heading: 'Figures',
    site: 'Site',
    siteOf: (value) => `Site: ${value}`,
    siteMissing: 'not read yet',
    siteWithheld: 'withheld by the source',
    hidden: 'hidden',
    read: (row) => `Figure on the form, ${row}`,
    readShort: 'Form',
    match: 'Match',
    save: 'Save',
    unreadable: 'Unreadable',
    unreadableOf: (row) => `Unreadable, ${row}`,
    matchOf: (row) => `Match, ${row}`,
    saveOf: (row) => `Save, ${row}`,
    difference: (difference) => `difference ${difference}`,
    unread: 'not checked yet',
    changedSince: '(the site’s figure has changed since)',
    needsNumber: 'Type the figure on the form first, or mark it unreadable.',
    allMatch: 'All other rows match',
    undo: 'Undo',
    said: (row, outcome) => `${row}: ${outcome}`,
    saidAll: (count) => `${counted(count, 'row', 'rows')} marked as matching`,
    undone: 'Last mark undone.',
  },
  note: {
    label: (row) => `Note on ${row}`,
    hint: 'Write it once the row is marked. Write no names or personal data.',
  },
  form: {
    heading: 'Form',
    page: (page) => `Page ${page}`,
    open: 'Open full size',
    broken: 'The photo could not be loaded.',
  },
  list: {
    heading: 'List of TPS',
    step: { untouched: 'not begun', begun: 'in part', done: 'done' },
    here: 'open now',
    differs: (count) => `${count} differing`,
    unreadable: (count) => `${count} unreadable`,
  },
  summary: {
    heading: 'Summary of findings',
    none: 'No row differs or is unreadable so far.',
    caption: 'Rows that differ or are unreadable',
    columns: {
      tps: 'TPS',
      row: 'Row',
      site: 'Site',
      read: 'Form',
      outcome: 'Outcome',
      note: 'Note',
    },
    counts: (match, differs, unreadable, siteUnread) =>
      `${counted(match, 'row', 'rows')} matching, ${differs} differing, ${unreadable} unreadable, ${siteUnread} not on the site yet.`,
    blind: 'without seeing the site’s figure',
    meaning:
      'A difference does not mean that something went wrong at the TPS: figures may be corrected in the open plenary meeting, while the photo stays the original.',
  },
  exchange: {
    heading: 'Download, import, delete',
    csv: 'Download CSV',
    csvDiffering: (count) => `Download CSV, differences only (${count})`,
    json: 'Download JSON',
    remark: (isSimulation) =>
      `${isSimulation ? 'SIMULASI (simulation). ' : ''}One checker’s reading, not an official result. A difference does not mean that something is wrong.`,
    nothing: 'No findings to download yet.',
    choose: 'Import findings from a file (CSV or JSON, at most 5 MB)',
    tooLarge: 'The file is larger than 5 MB; not imported.',
    unreadable: 'The file cannot be read.',
    otherKind: (isSimulation) =>
      isSimulation
        ? 'This file holds findings of a simulation, and this page is not a simulation; not imported.'
        : 'This file does not hold findings of a simulation, and this page is a simulation; not imported.',
    elsewhere: (count) =>
      `${counted(count, 'finding', 'findings')} of another contest or region not imported.`,
    merged: (added, replaced, older, same) =>
      `${counted(added, 'new finding', 'new findings')} imported, ${replaced} replaced by newer ones, ${older} older left out, ${same} already the same.`,
    fromFuture: (count) =>
      `${counted(count, 'finding', 'findings')} dated in the future; the readings that are here stay.`,
    conflicts: (count) =>
      `${counted(count, 'row', 'rows')} read differently before; the newer reading is used.`,
    problems: (count) => `${counted(count, 'line', 'lines')} of the file not imported:`,
    more: (count) => `and ${count} more`,
    remove: 'Delete all findings of this desk',
    confirm: (count) =>
      `Delete ${counted(count, 'finding', 'findings')} from this device? This cannot be undone.`,
    yes: 'Yes, delete',
    no: 'Cancel',
    removed: 'All findings of this desk have been deleted from this device.',
    remarks: (contest, place, time) => [
      `Findings from checking photos of C.Hasil forms: ${contest}, ${place}`,
      `Downloaded ${time} from Sirekap Info Publik`,
      'One checker’s reading, not an official result. A difference does not mean that something is wrong.',
      'nilai_situs (figure on the site) empty: the source has no figure yet. nilai_formulir (figure on the form) empty: unreadable.',
    ],
  },
  help: {
    open: 'Help on shortcuts',
    heading: 'Keyboard shortcuts',
    intro:
      'Letters work only in a number field that is still empty and on the buttons of this desk, never while you write a note. They can be switched off under How to check.',
    keys: [
      ['Enter', 'match if the field is empty; with a figure in it, save and compare'],
      ['0–9', 'type the figure on the form'],
      ['T', 'unreadable'],
      ['S', 'all other rows of this TPS match'],
      ['U', 'undo the last mark'],
      ['C', 'write a note on this row; Enter goes back to its figure'],
      ['L', 'go on to the next TPS'],
      ['K', 'go back to the previous TPS'],
      ['↑ ↓', 'move between rows'],
      ['?', 'show this help'],
    ],
    close: 'Close',
  },
} satisfies Words<typeof id>;

const FILE_PROBLEM: Readonly<Record<FileProblem['kind'], string>> = {
  notJson: 'This file is not complete JSON; not imported.',
  notFindings: 'This file is not a file of findings from a checking desk; not imported.',
  otherVersion: 'This file is from another version of the checking desk; not imported.',
  tooMany: 'This file holds too many findings; not imported.',
  openQuote: 'A quotation mark is never closed; not imported.',
};

export function fileProblemText(problem: FileProblem): string {
  const text = FILE_PROBLEM[problem.kind];
  return problem.kind === 'openQuote' ? `Line ${problem.line}: ${text}` : text;
}

const COLUMN_HINTS: Partial<Readonly<Record<Column, string>>> = {
  kode: 'a TPS code has 13 digits; spreadsheet programs sometimes turn it into 3.2E+12',
  hasil: 'the outcome does not fit the two figures',
};

export function lineProblemText(problem: LineProblem): string {
  if (problem.kind === 'wrongCells') return `Line ${problem.line}: wrong number of columns.`;
  const hint = COLUMN_HINTS[problem.column];
  return `Line ${problem.line}: content of column ${problem.column} not recognised${hint === undefined ? '' : ` (${hint})`}.`;
}
