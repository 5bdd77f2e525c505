import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { FLOORS } from '../../scripts/checks/floors.ts';
import { projectFiles } from '../../scripts/checks/source-file.ts';

const textOf = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

/** Records of decisions name what was there at the time; all other papers name what is. */
const PAPERS = [
  'README.md',
  'deploy/RUNBOOK.md',
  ...readdirSync(join(PROJECT_ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const FILES = projectFiles();

/** Paths of the repository that a paper names in code marks; what has a placeholder in it is an example. */
function pathsIn(text: string): readonly string[] {
  const named = [...text.matchAll(/`((?:app|components|lib|scripts|tests|docs|deploy)\/[^\s`]*)`/g)];
  return named.map(([, path = '']) => path).filter((path) => !/[{…*]/.test(path));
}

/** A record of a decision is named by its number: `docs/adr/0003`. */
function isThere(path: string): boolean {
  if (existsSync(join(PROJECT_ROOT, path))) return true;
  return /^docs\/adr\/\d{4}$/.test(path) && FILES.some((file) => file.path.startsWith(`${path}-`));
}

describe.each(PAPERS)('%s', (paper) => {
  it('names no file that is not there', () => {
    expect(pathsIn(textOf(paper)).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names no npm command that is not there', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(textOf('package.json')));
    const named = [...textOf(paper).matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the drawing of the floors in README.md', () => {
  const [, drawing = ''] = /## The house[\s\S]*?```\n([\s\S]*?)```/.exec(textOf('README.md')) ?? [];
  const lines = drawing
    .split('\n')
    .map((line) => [...line.matchAll(/\[([a-z ]+)\]/g)].map(([, name = '']) => name));
  const lineOf = (name: string): number => lines.findIndex((names) => names.includes(name));

  it('has every floor once, and no other', () => {
    expect(lines.flat().toSorted()).toEqual(FLOORS.map(({ name }) => name).toSorted());
  });

  it('has no floor that uses one above it', () => {
    const upwards = FLOORS.flatMap(({ name, uses }) =>
      uses.filter((used) => lineOf(used) < lineOf(name)).map((used) => `${name} uses ${used}`),
    );
    expect(upwards).toEqual([]);
  });
});

describe('docs/caches.md', () => {
  const MAKES_A_CACHE =
    /new (?:LRUCache|StaleIfErrorCache|PageStore|ExpirationPlugin)\b|\bopenDB\b.*\(|localStorage\.|^proxy_cache_path /m;

  it('names every file that makes a cache', () => {
    const making = FILES.filter(
      ({ path, text }) => /^(?:app|components|lib|deploy\/nginx)\//.test(path) && MAKES_A_CACHE.test(text),
    );
    expect(making.length).toBeGreaterThan(15);
    const table = textOf('docs/caches.md');
    expect(making.map(({ path }) => path).filter((path) => !table.includes(`\`${path}\``))).toEqual([]);
  });
});
