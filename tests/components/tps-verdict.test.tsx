import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChecksSection } from '#components/result/tps/checks-section.tsx';
import { figureNames } from '#components/result/tps/figure-names.ts';
import { RULES } from '#lib/domain/check.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { checksText } from '#lib/text/id/checks.ts';
import { hintsText } from '#lib/text/id/hints.ts';
import { ruleWords } from '#lib/text/id/rule-words.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { whyDifferText } from '#lib/text/id/why-differ.ts';
import { anAdministration, onlyTotal, readVotes, UNKNOWN_BY_SEX } from '#tests/support/builders.ts';
import { details, MISREAD, OPTIONS, stateOf, verdict, WORST } from './tps-parts.tsx';

describe('the verdict', () => {
  it('of numbers that agree says so, and asks to hold them against the form', () => {
    const html = verdict({});
    expect(html).toContain(verdictText.passes.title);
    expect(html).toContain('Bandingkan angka perolehan suara dengan formulir halaman 2.');
    expect(html).toContain('href="#laporkan"');
  });

  it('of numbers that do not says which, why it matters, and which pages to look at', () => {
    const html = verdict(WORST);
    expect(html).toContain(verdictText.inconsistent.title);
    expect(html).toContain('Suara semua pilihan berjumlah 1.223, sedangkan suara sah tercatat 185.');
    expect(html).toContain(
      `71 (nomor 1) + 641 (nomor 2) + 511 (nomor 3) = 1.223 ${checksText.not.equals} 185`,
    );
    expect(html).toContain('nomor 1, nomor 2, nomor 3, suara sah dengan formulir halaman 2, 3.');
  });

  it('leads to the digit where one explains it', () => {
    expect(verdict(MISREAD)).toContain('Lihat dulu angka ratusan pada nomor 1 di formulir halaman 2.');
  });

  it('sends nobody to a photo that is not there', () => {
    const html = verdict({ ...WORST, pages: [{ kind: 'missing', page: 1 }] });
    expect(html).not.toContain('Bandingkan angka');
    expect(html).toContain('Foto formulir halaman 2, 3 belum ada.');
  });

  it('tells everyone with nothing to compare what to do next', () => {
    const nothing = { votes: { kind: 'notRead' }, administration: null } as const;
    expect(verdict({ ...nothing, pages: [] })).toContain(verdictText.noData.next);
    expect(verdict(nothing)).toContain(verdictText.scanNotRead.next);
    expect(verdict({ administration: null })).toContain(verdictText.partlyRead.administration.next);
  });
});

describe('the verdict on a form of which a part is read', () => {
  const parts = {
    'some votes and all of the rest': { votes: readVotes(199, null, null) },
    'some votes alone': { votes: readVotes(199, null, null), administration: null },
    'every vote, and no valid votes': { administration: anAdministration({ validVotes: null }) },
  } as const;

  it.each(Object.entries(parts))('%s says of nothing that stands there that it is missing', (_, document) => {
    const html = verdict(document);
    expect(html).not.toContain(verdictText.partlyRead.votes.title);
    expect(html).not.toContain(verdictText.partlyRead.votes.body);
    expect(html).not.toContain(verdictText.partlyRead.administration.title);
    expect(html).toContain('Baru sebagian terbaca');
  });

  it('sends nobody to a photo that the source has but this site does not show', () => {
    const refused = { kind: 'refused', page: 1, host: 'example.org' } as const;
    const html = verdict({ votes: { kind: 'notRead' }, administration: null, pages: [refused] });
    expect(html).toContain(verdictText.scanNotRead.title);
    expect(html).not.toContain(verdictText.scanNotRead.next);
  });
});

describe('below the figures', () => {
  it('come checks, digits to look at, lawful differences and the report, in this order', () => {
    const html = details(MISREAD);
    const order = ['id="pemeriksaan"', 'id="petunjuk"', 'id="beda"', 'id="laporkan"'].map((id) =>
      html.indexOf(id),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
    for (const cause of whyDifferText.causes) expect(html).toContain(cause);
  });

  it('a hint says what was read, where to look and what would fit, and that it corrects nothing', () => {
    const html = details(MISREAD);
    expect(html).toContain('Nomor 1: sumber membaca 984. Periksa angka ratusan pada formulir halaman 2:');
    expect(html).toContain(hintsText.note);
    expect(details({})).not.toContain(hintsText.heading);
  });

  it('a rule that fails has its explanation and innocent causes', () => {
    const html = details(WORST);
    for (const cause of ruleWords.R08.innocent) expect(html).toContain(cause);
    expect(html).toContain(ruleWords.R08.explanation);
  });

  it('rules that cannot be tested stand closed, each with its reason', () => {
    const html = renderToStaticMarkup(
      <ChecksSection checks={stateOf({}).checks} names={figureNames('pemilu', OPTIONS)} isOverseas={false} />,
    );
    const closed = html.slice(html.lastIndexOf('<details'));
    expect(closed).toContain('8 aturan belum dapat diperiksa, 2 baru sebagian');
    for (const rule of ['R02', 'R05', 'R06', 'R07', 'R11', 'R14', 'R16', 'R17'] as const) {
      expect(closed).toContain(ruleWords[rule].missing);
    }
    expect(html.match(/<li/g)?.length).toBeLessThan(60);
  });

  it('every rule has words of its own', () => {
    for (const rule of RULES) {
      const { formula, explanation, innocent, missing, found } = ruleWords[rule];
      for (const words of [formula, explanation, missing, ...innocent, found('1', '2')]) {
        expect(words).toMatch(/^\p{Lu}.{20,}\.$/u);
      }
    }
  });
});

describe('a confusion that may have been made twice', () => {
  // As read at TPS 8271021022008, whose form says 90, 110, 10.
  const TWICE = {
    votes: readVotes(90, 160, 60),
    administration: {
      registeredDpt: UNKNOWN_BY_SEX,
      votedDpt: onlyTotal(198),
      votedTransferred: onlyTotal(9),
      votedByIdCard: onlyTotal(3),
      votedTotal: onlyTotal(210),
      validVotes: 210,
      invalidVotes: 0,
      totalVotes: 210,
    },
  } satisfies Partial<TpsDocument>;

  it('sends nobody to a single digit, which may be right', () => {
    expect(verdict(TWICE)).not.toContain('Lihat dulu angka');
    expect(verdict(TWICE)).toContain('nomor 1, nomor 2, nomor 3, suara sah dengan formulir halaman 2, 3.');
  });

  it('stands beside the single digit, as one of two possibilities', () => {
    const html = details(TWICE);
    expect(html).toContain(hintsText.oneOf('2'));
    expect(html).toContain(hintsText.several('2'));
    expect(html).toContain('sumber membaca 160. Periksa angka puluhan');
    expect(html).toContain('terbaca 6; bila yang tertulis 1 (jadi 110).');
    expect(html).toContain('terbaca 6; bila yang tertulis 1 (jadi 10).');
  });
});

describe('abroad', () => {
  it('the checks say which rules are those of a TPS at home', () => {
    const html = renderToStaticMarkup(
      <ChecksSection checks={stateOf({}).checks} names={figureNames('pemilu', OPTIONS)} isOverseas />,
    );
    expect(html).toContain(checksText.overseas);
  });
});
