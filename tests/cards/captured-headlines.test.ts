import { expect, it } from 'vitest';
import { cardModel } from '#components/drawn/cards/card-model.ts';
import { resultMetadata } from '#components/layout/head/result-metadata.ts';
import { citedNumbers } from '#components/pages/cite/cited-numbers.ts';
import { citedStates } from '#components/pages/cite/cited-states.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { ok } from '#lib/domain/result.ts';
import { type JudgedTps, judgeTps } from '#lib/queries/tps/judge-tps.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { aCode, aPair } from '#tests/support/builders.ts';
import { readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { capturedTps, contestOf } from '../sirekap/captured-answers.ts';
import { parsedOrFail } from '../sirekap/parsed-or-fail.ts';
import { EDITION, PROVENANCE } from './shown-pages.ts';

const CONTEST: Contest = { ...contestOf('ppwp'), title: 'Presiden 2024', shortTitle: 'Presiden 2024' };
const BALLOT = ['100025', '100026', '100027'].map((id, place) => aPair(id, place + 1));

/** A judged TPS in every short form that leaves its page. */
function shortForms({ document, options, checks, verdict }: JudgedTps) {
  const page = {
    kind: 'tps',
    contest: contestLabel(CONTEST),
    region: { code: document.code, name: 'TPS 008' },
    above: [],
    edition: EDITION,
    result: {
      code: document.code,
      options,
      state: { kind: 'published', document, checks, verdict, hints: [], provenance: PROVENANCE },
      failingSince: null,
    },
  } as const;
  const metadata = resultMetadata(page);
  return {
    title: metadata.title,
    description: metadata.description,
    social: JSON.stringify([metadata.openGraph, metadata.twitter]),
    card: cardModel(page),
    quotation: citedStates(page)[citedNumbers(page)?.state ?? ''],
  };
}

async function everyTps(): Promise<readonly JudgedTps[]> {
  const judged = capturedTps().map(async (document) => {
    const { value } = parsedOrFail(tpsParser(CONTEST, aCode(document.code)), readCaptured(document));
    const answer = await judgeTps(CONTEST, BALLOT, value, async () => ok(false));
    if (!answer.ok) throw new Error('not judged');
    return answer.value;
  });
  return Promise.all(judged);
}

describeWithCaptured('the short forms of every captured TPS', () => {
  it('hold no share of votes that do not agree with the rest of the form, and say so before any figure', async () => {
    const inconsistent = (await everyTps()).filter(({ verdict }) => verdict.kind === 'inconsistent');
    expect(inconsistent.length).toBeGreaterThanOrEqual(65);
    for (const tps of inconsistent) {
      const { title, description, social, card, quotation } = shortForms(tps);
      expect([title, description, social, JSON.stringify(card)].join(' ')).not.toContain('%');
      expect(card.rows.map(({ bar }) => bar)).toEqual(card.rows.map(() => null));
      expect(title).toMatch(new RegExp(`Presiden 2024 · ${tpsListText.verdict.inconsistent}$`));
      expect(description.startsWith(verdictText.inconsistent.title)).toBe(true);
      expect([card.statement, quotation]).toEqual([
        verdictText.inconsistent.title,
        verdictText.inconsistent.title,
      ]);
    }
  });

  it('still carry the shares of those that agree', async () => {
    const passing = (await everyTps()).filter(({ verdict }) => verdict.kind === 'passes');
    expect(passing.length).toBeGreaterThanOrEqual(224);
    for (const tps of passing) {
      const { title, description, card } = shortForms(tps);
      expect(title).toMatch(/Presiden 2024 · no\. 1: \d+,\d\d% · no\. 2: \d+,\d\d% · no\. 3: \d+,\d\d% · /);
      expect(description).toContain(verdictText.passes.title);
      expect(card.rows.every(({ share }) => share !== '')).toBe(true);
    }
  });
});
