import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from '#lib/domain/contest.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { contestDefaults, knownElections } from '#lib/settings/contest-defaults.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { contestShortTitle, contestTitle } from '#lib/text/contest-names.ts';

const defaults = [
  ...DIALECTS.flatMap((dialect) =>
    knownElections(dialect).flatMap((election) => contestDefaults(dialect, election) ?? []),
  ),
  ...embeddedDemoContests('http://127.0.0.1:4700'),
];

const english = <T>(write: () => T): T => duringLanguage('en', write);

describe('the name of a contest', () => {
  it.each(defaults)('"$title" is translated where it is a default of the site', (contest) => {
    const [title, short] = english(() => [contestTitle(contest), contestShortTitle(contest)]);
    expect(title).toMatch(/^Election of /);
    expect(`${title} ${short}`).not.toMatch(/\b(?:Pemilihan|Gubernur|Bupati|Wali Kota|Presiden)\b/);
    expect(title).toContain(contest.title.match(/\d{4}/)?.[0] ?? 'simulasi');
  });

  it.each(defaults)('"$title" stays as it is in Indonesian', (contest) => {
    expect(contestTitle(contest)).toBe(contest.title);
    expect(contestShortTitle(contest)).toBe(contest.shortTitle);
  });

  it('keeps the year', () => {
    expect(english(() => contestShortTitle({ shortTitle: 'Gubernur 2029' }))).toBe('Governor 2029');
    expect(english(() => contestTitle({ title: 'Pemilihan Presiden dan Wakil Presiden 2024' }))).toBe(
      'Election of President and Vice President 2024',
    );
  });

  it('says in both languages that it is simulated', () => {
    const title = 'Pemilihan Gubernur dan Wakil Gubernur (simulasi)';
    expect(english(() => contestTitle({ title }))).toMatch(/simulasi.*simulation/);
  });

  it.each(['Gubernur Jawa Barat 2024', 'Gubernuran', 'PSU Gubernur', 'Pilbup 2024', 'Presiden 2024 II'])(
    '"%s", which an operator chose, stands as it is',
    (name) => {
      expect(english(() => contestShortTitle({ shortTitle: name }))).toBe(name);
    },
  );

  it('leaves any other name alone', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        fc.pre(!title.startsWith('Pemilihan '));
        expect(english(() => contestTitle({ title }))).toBe(title);
      }),
    );
  });
});
