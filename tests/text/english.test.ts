import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duringLanguage } from '#lib/language/during-language.ts';
import { fileProblemText } from '#lib/text/desk.ts';
import { figureWords } from '#lib/text/figures.ts';
import { messageText } from '#lib/text/message.ts';

const TEXT = resolve(import.meta.dirname, '../../lib/text');

/** Words that are rightly the same in both languages: names and abbreviations of the law, names of formats, keys. */
const SAME = new Set([
  ...['TPS', 'DPT', 'DPPh', 'DPTb', 'DPK', 'PSU', 'C.Hasil', 'D.Hasil', 'SIMULASI', 'Sirekap Info Publik'],
  ...['Sirekap (C.Hasil)', 'Pleno (D.Hasil)', 'Rekapitulasi (D.Hasil)'],
  ...['Kabupaten/Kota', 'Kecamatan', 'Desa/Kelurahan', 'CSV', 'JSON', 'Excel', 'Data'],
  ...['curl', 'R', 'Data frame', 'Python', 'pandas', 'JavaScript'],
  ...['Enter', 'T', 'S', 'U', 'C', 'L', 'K'],
]);

// Words without which hardly an Indonesian sentence is written, and which no English one has.
const INDONESIAN = /\b(?:dan|yang|untuk|tidak|belum|dengan|atau|adalah|dari|pada|sudah|bukan|karena)\b/gi;

const names = readdirSync(resolve(TEXT, 'id')).map((file) => basename(file, '.ts'));

describe('the English words of the site', () => {
  it('have a file for every Indonesian one', () => {
    expect(readdirSync(resolve(TEXT, 'en')).map((file) => basename(file, '.ts'))).toEqual(names);
  });

  it.each(names)('of %s are as many and in the same shape', async (name) => {
    const { indonesian, english } = await leavesOfBoth(name);
    expect(shapeOf(english)).toEqual(shapeOf(indonesian));
  });

  it.each(names)('of %s are translated: none is empty, none is the Indonesian one', async (name) => {
    const { indonesian, english } = await leavesOfBoth(name);
    const untranslated = [...indonesian].filter(([path, value]) => {
      if (typeof value !== 'string' || !hasWords(value) || isAnchor(path)) return false;
      const translated = english.get(path);
      return translated === '' || (translated === value && !SAME.has(value) && !value.startsWith('/'));
    });
    expect(untranslated).toEqual([]);
  });

  // The file itself, because functions and tables that are not exported hold sentences too.
  it.each(names)('of %s hold no Indonesian sentence', (name) => {
    const written = sentencesOf(readFileSync(resolve(TEXT, 'en', `${name}.ts`), 'utf8'));
    expect(written.match(INDONESIAN)).toBeNull();
  });
});

describe('words in the language being written', () => {
  it('are English for an English page and Indonesian for every other', () => {
    const said = () => [
      messageText().notFound.title,
      figureWords('pilkada', { kind: 'reserveBallots' }),
      fileProblemText({ kind: 'openQuote', line: 3 }),
    ];
    const indonesian = [
      'Halaman tidak ditemukan',
      'surat suara cadangan',
      'Baris 3: Tanda kutip tidak ditutup',
    ];
    expect(duringLanguage('en', said).join()).toMatch(/^Page not found,reserve ballots,Line 3: /);
    expect(duringLanguage('id', said).join()).toContain(indonesian.join());
    expect(said().join()).toContain(indonesian.join());
  });
});

type Leaves = ReadonlyMap<string, unknown>;

async function leavesOfBoth(
  name: string,
): Promise<{ readonly indonesian: Leaves; readonly english: Leaves }> {
  const indonesian: unknown = await import(`../../lib/text/id/${name}.ts`);
  const english: unknown = await import(`../../lib/text/en/${name}.ts`);
  return { indonesian: new Map(leavesOf(indonesian)), english: new Map(leavesOf(english)) };
}

/** Sentences and functions of a module, with the way to each. */
function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
    : [[path, value]];
}

function shapeOf(leaves: Leaves): readonly string[] {
  return [...leaves].map(([path, value]) => `${path}: ${typeof value}`).toSorted();
}

/** Digits, keys and separators are in no language. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Ids of sections are parts of addresses, and stay when the language changes. */
function isAnchor(path: string): boolean {
  return path.endsWith('/id');
}

/** A file without its comments and anchors. */
function sentencesOf(source: string): string {
  const noise = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\bid: '[a-z-]+'/gm;
  return source.replace(noise, '');
}
