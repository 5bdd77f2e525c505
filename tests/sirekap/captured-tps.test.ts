import { expect, it } from 'vitest';
import { z } from 'zod';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { votesOf } from '#lib/domain/vote-table.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import { aCode } from '#tests/support/builders.ts';
import { type CapturedDocument, readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { aggregatesOf, capturedTps, contestOf, readAggregate } from './captured-answers.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

function read(document: CapturedDocument): TpsDocument {
  return parsedOrFail(tpsParser(contestOf('ppwp'), aCode(document.code)), readCaptured(document)).value;
}

const Wire = z.object({
  chart: z.record(z.string(), z.int().nullable()).nullable(),
  images: z.array(z.string().nullable()),
  administrasi: z.record(z.string(), z.int()).nullable(),
  status_suara: z.boolean(),
  status_adm: z.boolean(),
});

describeWithCaptured('the captured TPS documents', () => {
  const all = capturedTps().map((document) => ({
    code: document.code,
    tps: read(document),
    wire: Wire.parse(readCaptured(document)),
  }));

  it('are read in the states their source gives them in', () => {
    const count = (votes: TpsDocument['votes']['kind'], hasAdministration: boolean): number =>
      all.filter(({ tps }) => tps.votes.kind === votes && (tps.administration !== null) === hasAdministration)
        .length;
    // 287 whole, 88 with votes only, 40 with administration only; one chart holds nothing but the junk key.
    expect([
      count('read', true),
      count('read', false),
      count('notRead', true),
      count('notRead', false),
    ]).toEqual([287, 88, 40, 277]);
  });

  it('have votes exactly where the chart has one, whatever status_suara says (RECAP_API §5.1, §5.11)', () => {
    for (const { code, tps, wire } of all) {
      const votes = Object.values(wire.chart ?? {}).filter((value) => value !== null);
      expect(tps.votes.kind === 'read', code).toBe(votes.length > 0);
      expect(tps.administration !== null, code).toBe(wire.status_adm);
    }
    const junkOnly = all.filter(({ tps, wire }) => wire.status_suara && tps.votes.kind === 'notRead');
    expect(junkOnly.map(({ code }) => code)).toEqual(['3173011005085']);
  });

  it('equal the row of their village, where both were captured', () => {
    const villages = new Map(
      aggregatesOf('pemilu')
        .filter(({ code }) => code.length === 10)
        .map((document) => [document.code, readAggregate(document)]),
    );
    const compared = all.filter(({ code, tps }) => {
      const row = villages.get(code.slice(0, 10))?.rows.find((candidate) => candidate.code === code);
      if (row?.tally.kind !== 'counted' || tps.votes.kind !== 'read') return false;
      for (const { option, votes } of tps.votes.votes) {
        expect(votesOf(row.tally.votes, option), code).toBe(votes);
      }
      return true;
    });
    expect(compared).toHaveLength(7);
  });

  it('have three pages each, with 1,719 scans among them', () => {
    expect(all.every(({ tps }) => tps.pages.length === 3)).toBe(true);
    const pages = all.flatMap(({ tps }) => tps.pages);
    expect(pages.filter(({ kind }) => kind === 'scanned')).toHaveLength(1_719);
    expect(pages.filter(({ kind }) => kind === 'missing')).toHaveLength(3 * 692 - 1_719);
  });

  it('have scans that are named after their own TPS and carry the time of upload', () => {
    for (const { code, tps, wire } of all) {
      for (const page of tps.pages) {
        if (page.kind !== 'scanned') continue;
        expect(page.codeInName).toBe(code);
        expect(page.url).toBe(wire.images[page.page - 1]);
        // The file name's own digits, read here a second way.
        const [, date, time] = /-(\d{8})-(\d{6})--/.exec(page.url) ?? [];
        expect(page.uploadedAt?.replaceAll(/[-:]/g, ''), page.url).toBe(`${date}T${time}+0700`);
      }
    }
  });
});
