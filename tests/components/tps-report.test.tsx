import { describe, expect, it } from 'vitest';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { RULES } from '#lib/domain/check.ts';
import { checksText } from '#lib/text/id/checks.ts';
import { hintsText } from '#lib/text/id/hints.ts';
import { reportText } from '#lib/text/id/report.ts';
import { ruleWords } from '#lib/text/id/rule-words.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { whyDifferText } from '#lib/text/id/why-differ.ts';
import { anOptionId, aPresidentialContest } from '#tests/support/builders.ts';
import { details, MISREAD, OPTIONS, verdict, WORST } from './tps-parts.tsx';

describe('the report', () => {
  const textOf = (html: string): string => /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? '';

  it('has code, rows with their values and pages, failing rules, links and addressees', () => {
    const text = textOf(details(WORST));
    for (const part of [
      'Kode TPS: 3175091003086',
      'Wilayah: Kecamatan Ciracas, Kota Jakarta Timur, DKI Jakarta',
      'Suara nomor 1 (Kepala 100025 – Wakil 100025) (formulir halaman 2): di situs 71, di foto formulir ____',
      'Suara sah',
      `R08 ${checksText.rule.R08}: 71 (nomor 1)`,
      '/presiden-2024/3175091003086',
      'https://api.test/tps.json',
      'Foto formulir halaman 2: https://sirekap-obj-formc.kpu.go.id/a-2.jpg',
      'Panitia Pemilihan Kecamatan (PPK) Ciracas',
      'KPU Kota Jakarta Timur',
      'Bawaslu Kota Jakarta Timur',
    ]) {
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    }
  });

  it('where nothing fails lists votes and sums, for whoever sees another number on the form', () => {
    const text = textOf(details({}));
    expect(text).not.toContain(reportText.text.checks);
    expect(text).toContain('di situs 84');
    expect(text).toContain('di situs 235');
  });

  it('of a simulation says so first', () => {
    const text = textOf(details({}, OPTIONS, aPresidentialContest({ simulated: true })));
    expect(text.trim().startsWith(reportText.text.simulated)).toBe(true);
    expect(textOf(details({}))).not.toContain(reportText.text.simulated);
  });

  it('keeps a hostile name a name: escaped, on its own line', () => {
    const hostile: BallotOption = {
      kind: 'pair',
      id: anOptionId('100025'),
      ballotNumber: 1,
      headName: '</textarea><script>alert(1)</script>\nKode TPS: 0000000000000',
      deputyName: '\u202Eterbalik',
    };
    const html = details({}, [hostile, ...OPTIONS.slice(1)]);
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
    expect(
      textOf(html)
        .split('\n')
        .filter((line) => line.startsWith('Kode TPS:')),
    ).toHaveLength(1);
    expect(html).not.toContain('\u202E');
  });
});

describe('no word of it', () => {
  it('accuses anyone', () => {
    const said = JSON.stringify([checksText, hintsText, verdictText, whyDifferText, reportText, ruleWords]);
    const found = RULES.map((rule) => ruleWords[rule].found('1', '2')).join(' ');
    const pages = [verdict(WORST), details(WORST), details(MISREAD), details({})].join(' ');
    for (const word of [
      /curang/i,
      /salah hitung/i,
      /manipulasi/i,
      /penggelembungan/i,
      /palsu/i,
      /mencuri/i,
    ]) {
      expect(`${said} ${found} ${pages}`).not.toMatch(word);
    }
  });
});
