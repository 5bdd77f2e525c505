import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, findingKey } from '#lib/domain/desk/finding.ts';
import { mergeFindings } from '#lib/domain/desk/merge-findings.ts';
import { millisOf } from '#lib/domain/instant.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';
import { anyFinding } from './arbitrary-finding.ts';

/** In the midst of the moments of any finding, so that some of two lists lie in the future. */
const NOW = 1_700_000_400_000;

const past = fc.uniqueArray(
  anyFinding.filter(({ at }) => millisOf(at) <= NOW),
  { selector: findingKey },
);
const distinct = fc.uniqueArray(anyFinding, { selector: findingKey });

function merged(here: readonly Finding[], incoming: readonly Finding[]): readonly Finding[] {
  const all = new Map(here.map((finding) => [findingKey(finding), finding]));
  for (const finding of mergeFindings(here, incoming, NOW).taken) all.set(findingKey(finding), finding);
  return [...all.values()].sort((a, b) => (findingKey(a) < findingKey(b) ? -1 : 1));
}

it('two people who exchange their files end with the same findings', () => {
  fc.assert(
    fc.property(distinct, distinct, (a, b) => {
      expect(merged(a, b)).toEqual(merged(b, a));
    }),
  );
});

it('a file taken twice changes nothing the second time', () => {
  fc.assert(
    fc.property(distinct, distinct, (a, b) => {
      const once = merged(a, b);
      expect(mergeFindings(once, b, NOW).taken).toEqual([]);
    }),
  );
});

it('no finding is lost and the newer of each row stays, where none is from the future', () => {
  fc.assert(
    fc.property(past, past, (a, b) => {
      const all = merged(a, b);
      for (const finding of [...a, ...b]) {
        const kept = all.find((candidate) => findingKey(candidate) === findingKey(finding));
        expect(kept).toBeDefined();
        if (kept !== undefined) expect(millisOf(kept.at)).toBeGreaterThanOrEqual(millisOf(finding.at));
      }
    }),
  );
});

it('every finding of a file is counted once, and a row that was read otherwise is a conflict', () => {
  fc.assert(
    fc.property(distinct, distinct, (a, b) => {
      const { added, replaced, older, fromFuture, same, conflicts } = mergeFindings(a, b, NOW);
      expect(added + replaced + older + fromFuture + same).toBe(b.length);
      const read = new Map(a.map((finding) => [findingKey(finding), finding.readValue]));
      const otherwise = b.filter((finding) => {
        const before = read.get(findingKey(finding));
        return before !== undefined && before !== finding.readValue;
      });
      expect(conflicts).toBe(otherwise.length);
    }),
  );
});

describe('a finding dated in the future', () => {
  const own: Finding = {
    contest: 'gubernur-2024',
    code: aCode('3212012001001'),
    row: 'validVotes',
    rowName: 'Suara sah',
    siteValue: 230,
    readValue: 230,
    note: '',
    blind: false,
    page: 2,
    image: null,
    at: anInstant('2024-11-28T10:15:00+07:00'),
    siteTime: null,
  };
  const now = millisOf(own.at) + 3_600_000;
  const dated = (at: string): Finding => ({ ...own, readValue: 999, at: anInstant(at) });

  it.each(['9999-12-31T23:59:59Z', '2024-11-29T10:15:00+07:00', '2024-11-28T11:26:00+07:00'])(
    '(%s) never beats the reading that is here, nor comes to do so by being taken twice',
    (at) => {
      const merged = mergeFindings([own], [dated(at)], now);
      expect(merged).toMatchObject({ taken: [], replaced: 0, fromFuture: 1, conflicts: 1 });
    },
  );

  it('gives way to a reading from a time that has been, which was taken before it or after', () => {
    const wrong = dated('9999-12-31T23:59:59Z');
    expect(mergeFindings([wrong], [own], now)).toMatchObject({ taken: [own], replaced: 1 });
    expect(mergeFindings([], [wrong, own], now).taken).toEqual([own]);
    expect(mergeFindings([], [own, wrong], now).taken).toEqual([own]);
  });

  it('is taken where the row has no reading at all, and a clock a few minutes ahead is believed', () => {
    expect(mergeFindings([], [dated('9999-12-31T23:59:59Z')], now)).toMatchObject({ added: 1 });
    const ahead = dated('2024-11-28T11:20:00+07:00');
    expect(mergeFindings([own], [ahead], now)).toMatchObject({ taken: [ahead], replaced: 1 });
  });
});
