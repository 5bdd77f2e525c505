import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Finding, findingKey } from '#lib/domain/desk/finding.ts';
import { mergeFindings } from '#lib/domain/desk/merge-findings.ts';
import { millisOf } from '#lib/domain/instant.ts';
import { anyFinding } from './arbitrary-finding.ts';

const distinct = fc.uniqueArray(anyFinding, { selector: findingKey });

function merged(here: readonly Finding[], incoming: readonly Finding[]): readonly Finding[] {
  const all = new Map(here.map((finding) => [findingKey(finding), finding]));
  for (const finding of mergeFindings(here, incoming).taken) all.set(findingKey(finding), finding);
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
      expect(mergeFindings(once, b).taken).toEqual([]);
    }),
  );
});

it('no finding is lost and the newer of each row stays', () => {
  fc.assert(
    fc.property(distinct, distinct, (a, b) => {
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
      const { added, replaced, older, same, conflicts } = mergeFindings(a, b);
      expect(added + replaced + older + same).toBe(b.length);
      const read = new Map(a.map((finding) => [findingKey(finding), finding.readValue]));
      const otherwise = b.filter((finding) => {
        const before = read.get(findingKey(finding));
        return before !== undefined && before !== finding.readValue;
      });
      expect(conflicts).toBe(otherwise.length);
    }),
  );
});
