import { describe, expect, it } from 'vitest';
import { DIALECTS } from '#lib/domain/contest.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { contestDefaults, knownElections } from '#lib/settings/contest-defaults.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { sourceLanguage, sourceWords } from '#lib/text/source-names.ts';

const sources = [
  ...DIALECTS.flatMap((dialect) =>
    knownElections(dialect).flatMap((election) => contestDefaults(dialect, election)?.source ?? []),
  ),
  ...embeddedDemoContests('http://127.0.0.1:4700').map(({ source }) => source),
].flatMap(({ name, licence }) => [name, licence]);

describe('the name and the terms of a publisher', () => {
  it.each([...new Set(sources)])('%j are translated where they are the defaults of the site', (given) => {
    expect(sourceWords(given)).toBe(given);
    expect(duringLanguage('en', () => sourceWords(given))).not.toBe(given);
    expect(duringLanguage('en', () => sourceLanguage(given))).toBeUndefined();
  });

  it("stay as they are where they are an operator's own, and say so", () => {
    const own = 'Panitia Pemilihan Kampus';
    expect(duringLanguage('en', () => [sourceWords(own), sourceLanguage(own)])).toEqual([own, 'id']);
    expect(sourceLanguage(own)).toBeUndefined();
  });
});
