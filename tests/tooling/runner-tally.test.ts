import { describe, expect, it } from 'vitest';
import { tallyOfPlaywright } from '#tests/support/runner/playwright-report.ts';
import { closingLine, NO_TESTS, ONE_FAILURE, sumOf } from '#tests/support/runner/tally.ts';
import { failuresOfVitest, tallyOfVitest } from '#tests/support/runner/vitest-report.ts';

describe('the closing line', () => {
  it('names passed and failed, and skipped only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  it('sums the runners', () => {
    expect(sumOf([{ passed: 2, failed: 0, skipped: 1 }, ONE_FAILURE, NO_TESTS])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
    });
  });
});

describe('a report of vitest', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };

  it('is counted', () => {
    expect(tallyOfVitest({ ...report, testResults: [failed] })).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('has one failure more for each file that does not load', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(tallyOfVitest({ ...report, testResults: [failed, broken] }).failed).toBe(2);
  });

  it('is refused when it is something else', () => {
    expect(() => tallyOfVitest({ ok: true })).toThrow();
  });

  it('names what failed, and why, in a bounded number of words', () => {
    const named = {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'a sum is right', failureMessages: ['expected 1 to be 2'] },
        { status: 'passed', fullName: 'a sum is there', failureMessages: [] },
        { status: 'passed', fullName: 'a sum comes', failureMessages: ['waited in vain'] },
      ],
    };
    const broken = { name: 'b.test.ts', status: 'failed', message: 'x'.repeat(10_000), assertionResults: [] };
    const said = failuresOfVitest({ ...report, testResults: [named, ...Array(50).fill(broken)] });
    expect(said[0]).toBe('failed: a.test.ts > a sum is right\nexpected 1 to be 2');
    expect(said[1]).toBe('passed only the second time: a.test.ts > a sum comes\nwaited in vain');
    expect(said).toHaveLength(20);
    expect(said[2]).toMatch(/^failed: b\.test\.ts\nx+$/);
    expect(said.join('').length).toBeLessThan(40_000);
  });
});

describe('a report of Playwright', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };

  it('is counted', () => {
    expect(tallyOfPlaywright({ errors: [], stats })).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it('has one failure more for each error that belongs to no test', () => {
    expect(tallyOfPlaywright({ errors: [{}], stats }).failed).toBe(2);
  });

  it('counts a test that passed the second time once, as passed', () => {
    expect(tallyOfPlaywright({ errors: [], stats: { ...stats, flaky: 1 } })).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  it('is refused when it is something else', () => {
    expect(() => tallyOfPlaywright([])).toThrow();
  });
});
