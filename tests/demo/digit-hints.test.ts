import { beforeAll, describe, expect, it } from 'vitest';
import { frozenClock } from '#lib/demo/clock.ts';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import { tpsDocument } from '#lib/demo/documents/tps.ts';
import { createPublisher } from '#lib/demo/publication.ts';
import { digitHints } from '#lib/domain/digit-hint.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { contestDefaults } from '#lib/settings/contest-defaults.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import { aCode, aContest } from '#tests/support/builders.ts';
import { parsedOrFail } from '../sirekap/parsed-or-fail.ts';

const LIMITS = contestDefaults('pilkada2024', 'pkwkp');
const parse = tpsParser(aContest(), aCode('3212012007001'));

let demo: DemoElection;

beforeAll(async () => {
  demo = await createDemoElection();
});

/** What the hints say of TPS in which the votes of one option, and nothing else, are misread. */
function sayOfMisread(
  most: number,
): Readonly<Record<'looked' | 'none' | 'first' | 'later' | 'wrong' | 'sent' | 'sentWrong', number>> {
  const said = { looked: 0, none: 0, first: 0, later: 0, wrong: 0, sent: 0, sentWrong: 0 };
  const from = createPublisher(demo, frozenClock(0.97), 'http://forms.test')();
  const { misreadVotes, administrationAnomalies } = demo.ballots.pkwkp;
  for (const [tps, { desa, slot, written, published }] of misreadVotes) {
    if (said.looked === most) break;
    if (administrationAnomalies(tps).kind !== null) continue;
    const json = tpsDocument(from, 'pkwkp', { desa, tps });
    const document = parsedOrFail(parse, json).value;
    const votes = document.votes.kind === 'read' ? document.votes.votes : [];
    if (document.administration === null || votes[slot]?.votes !== published) continue;
    if (LIMITS === null) throw new Error('no such election');
    const hints = digitHints(document, LIMITS, checkTps(document, LIMITS));
    const right = hints.findIndex(
      ({ digits: [{ figure, fitting }, ...others] }) =>
        others.length === 0 &&
        figure.kind === 'votes' &&
        figure.option === votes[slot]?.option &&
        fitting === written,
    );
    const sent = hints.findIndex(({ isClear }) => isClear);
    if (sent >= 0) said.sent += 1;
    if (sent >= 0 && sent !== right) said.sentWrong += 1;
    said.looked += 1;
    if (hints.length === 0) said.none += 1;
    else if (right === 0) said.first += 1;
    else if (right > 0) said.later += 1;
    else said.wrong += 1;
  }
  return said;
}

describe('digit hints where the truth is known', () => {
  it('name the misread digit first in nine of ten TPS that have one, and never only others', () => {
    const { looked, none, first, wrong, sent, sentWrong } = sayOfMisread(2_000);
    expect(looked).toBe(2_000);
    expect(wrong).toBe(0);
    expect(first).toBeGreaterThan(0.9 * (looked - none));
    // The headline sends fewer readers, and hardly one to a right digit.
    expect(sent).toBeGreaterThan(0.9 * (looked - none));
    expect(sentWrong).toBeLessThan(0.02 * sent);
    // No hint: the ballot box honestly lacks a ballot besides, or more than three digits would do.
    expect(none).toBeLessThan(0.05 * looked);
  });
});
