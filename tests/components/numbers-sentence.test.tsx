import { describe, expect, it } from 'vitest';
import { numbersSentence, type SaidNumbers } from '#components/pages/take/numbers-sentence.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { aPair, aTally, readVotes } from '#tests/support/builders.ts';
import { pairs, regionPage, tpsPage } from '../cards/shown-pages.ts';

function said(
  page: ReturnType<typeof regionPage> | ReturnType<typeof tpsPage>,
  changes: Partial<SaidNumbers> = {},
) {
  return numbersSentence({
    contest: page.contest,
    place: 'Kabupaten Indramayu, Jawa Barat',
    address: 'https://hasil.example.org/gubernur-2024/3212',
    shown: page,
    zone: 'WIB',
    ...changes,
  });
}

describe('numbers as a sentence', () => {
  it('name every option in ballot order with votes and share, then coverage, time and address', () => {
    expect(said(regionPage({ options: [aPair('100025', 1), aPair('100026', 2)] }))).toMatch(
      new RegExp(
        '^Pemilihan Gubernur dan Wakil Gubernur 2024, Kabupaten Indramayu, Jawa Barat\\. ' +
          'Hitung Suara \\(C\\.Hasil\\), sementara, bukan hasil resmi\\. ' +
          '1 [^:]+: 1\\.000 suara \\(33,33%\\); 2 [^:]+: 2\\.000 suara \\(66,67%\\)\\. ' +
          '1\\.932 dari 3\\.286 TPS \\(58,79%\\)\\. ' +
          'Diperbarui sumber Kamis, 28 November 2024 pukul 10\\.15 WIB\\. ' +
          'https://hasil\\.example\\.org/gubernur-2024/3212$',
      ),
    );
  });

  it('are in English on an English page', () => {
    expect(duringLanguage('en', () => said(regionPage()))).toContain('1,000 votes (16.67%)');
  });

  it('begin with saying that they are invented', () => {
    const page = regionPage({ contest: { simulated: true } });
    expect(said(page)).toMatch(/^SIMULASI/);
  });

  it('are no zeros where the source withholds them', () => {
    const sentence = said(regionPage({ tally: { kind: 'withheld' } }));
    expect(sentence).not.toMatch(/\b0 suara/);
    expect(sentence).toContain('ditahan');
  });

  it('say what is missing of an option without votes, and give no share', () => {
    const options = pairs(2);
    const [first] = options;
    const sentence = said(regionPage({ options, tally: aTally({ [first?.id ?? '']: 10 }) }));
    expect(sentence).toContain(': belum ada data');
    expect(sentence).toContain(': 10 suara;');
  });

  it('of a TPS have no coverage: it is one form', () => {
    const sentence = said(tpsPage(readVotes(84, 83), [aPair('100025', 1), aPair('100026', 2)]));
    expect(sentence).toContain(': 84 suara');
    expect(sentence).not.toContain(' dari ');
  });
});
