import { describe, expect, it } from 'vitest';
import { formatCount, formatDifference, formatShare, formatShortShare } from '#lib/format/number.ts';
import { levelName, regionName } from '#lib/format/region-name.ts';
import { formatAge, formatDay, formatTime } from '#lib/format/time.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { aCode, anInstant } from '#tests/support/builders.ts';

const inEnglish = <T>(write: () => T): T => duringLanguage('en', write);

describe('in English', () => {
  it('numbers have commas between thousands and a point before decimals', () => {
    expect(inEnglish(() => formatCount(1_717_245))).toBe('1,717,245');
    expect(inEnglish(() => formatDifference(-1_234))).toBe('−1,234');
    expect(inEnglish(() => formatShare(4_567))).toBe('45.67%');
    expect(inEnglish(() => formatShortShare(4_500))).toBe('45%');
    expect(inEnglish(() => formatShortShare(250))).toBe('2.5%');
  });

  it('times are of the 24-hour clock, with the day and the zone', () => {
    const instant = anInstant('2024-11-28T10:15:04+07:00');
    expect(inEnglish(() => formatTime(instant, 'WIB'))).toBe('Thursday, 28 November 2024, 10:15 WIB');
    expect(inEnglish(() => formatDay('2024-05-01'))).toBe('Wednesday, 1 May 2024');
  });

  it.each([
    [30, 'less than a minute ago'],
    [60, '1 minute ago'],
    [7_300, '2 hours ago'],
    [86_400, '1 day ago'],
  ])('%i seconds are %s', (seconds, words) => {
    const instant = anInstant('2024-11-28T10:15:00+07:00');
    expect(
      inEnglish(() => formatAge(instant, Date.parse('2024-11-28T10:15:00+07:00') + seconds * 1_000)),
    ).toBe(words);
  });

  it('regions keep the names of the law; only the province has an English word', () => {
    expect(inEnglish(() => regionName({ code: aCode('3212'), name: 'INDRAMAYU' }))).toBe(
      'Kabupaten Indramayu',
    );
    expect(inEnglish(() => levelName('provinsi'))).toBe('Province');
    expect(inEnglish(() => levelName('desa'))).toBe('Desa/Kelurahan');
  });
});
