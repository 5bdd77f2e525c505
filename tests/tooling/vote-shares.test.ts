import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

/** What works out valid votes or shares of them. Whoever shows votes takes a vote table's lines instead. */
const WORKING_OUT = /\b(?:validVotesOf|voteShare|shareOf|sumKnown|marginOf|leaderOf)\b/;

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

describe('shares of votes', () => {
  it('are worked out in the domain alone', () => {
    const files = ['app', 'components', 'lib'].flatMap(sourcesUnder);
    const outside = files.filter(
      (file) =>
        !file.startsWith(join('lib', 'domain')) &&
        !file.startsWith(join('lib', 'demo')) &&
        WORKING_OUT.test(readFileSync(join(PROJECT_ROOT, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(outside).toEqual([]);
  });
});
