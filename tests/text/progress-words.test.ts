import { describe, expect, it } from 'vitest';
import { CONTRADICTIONS, type Progress } from '#lib/domain/progress.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { progressPair, progressShareWords, progressWords } from '#lib/text/progress-words.ts';
import { aFraction } from '#tests/support/builders.ts';

const percent = (hundredths: number): Progress => ({ kind: 'percentOnly', hundredths });

describe('progress in words', () => {
  it.each<[Progress, string]>([
    [aFraction(14_825, 14_835), '14.825 dari 14.835 TPS (99,93%)'],
    [aFraction(99_996, 100_000), '99.996 dari 100.000 TPS (99,996%)'],
    [aFraction(435_295, 435_296), '435.295 dari 435.296 TPS (99,9998%)'],
    [aFraction(1, 435_296), '1 dari 435.296 TPS (0,0002%)'],
    [aFraction(10, 10), '10 dari 10 TPS (100,00%)'],
    [aFraction(0, 21), 'Belum ada yang masuk dari 21 TPS'],
    [percent(7_881), '78,81% TPS masuk'],
    [percent(10_000), 'TPS masuk sekitar 100% menurut persentase sumber, yang dibulatkan'],
    [{ kind: 'unknown' }, 'Jumlah TPS masuk tidak diterbitkan sumber'],
  ])('of %o are "%s"', (progress, words) => {
    expect(progressWords(progress)).toBe(words);
  });

  it('never are a percentage above 100, nor one of no TPS, but both numbers and that they contradict each other', () => {
    for (const progress of [aFraction(500, 10), aFraction(5, 0)]) {
      const words = progressWords(progress);
      expect(words).toMatch(/bertentangan/);
      expect(words).not.toMatch(/%|NaN|Infinity/);
      expect(words).toContain(String(progress.kind === 'fraction' ? progress.counted : ''));
      expect(progressShareWords(progress)).toBeNull();
    }
    expect(progressPair(aFraction(500, 10))).toBe('500 / 10');
  });

  it.each(CONTRADICTIONS)('say in both languages that the source contradicts itself: %s', (why) => {
    for (const [counted, total] of [
      [0, 21],
      [null, null],
    ] as const) {
      const progress: Progress = { kind: 'contradictory', why, counted, total };
      expect(progressWords(progress)).toMatch(/^Angka sumber bertentangan/);
      expect(duringLanguage('en', () => progressWords(progress))).toMatch(/^The source contradicts itself/);
    }
  });
});
