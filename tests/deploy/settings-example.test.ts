import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { projectFiles } from '../../scripts/checks/source-file.ts';

const NAME = /\b(?:SIREKAP_[A-Z]+(?:_[A-Z]+)*)\b/g;

it('explains to operators every setting that the site reads, and no other', () => {
  const read = projectFiles()
    .filter(({ path }) => path.startsWith('lib/') && path.endsWith('.ts'))
    .flatMap(({ text }) => text.match(NAME) ?? []);
  const example = readFileSync(join(PROJECT_ROOT, 'deploy/site.env.example'), 'utf8');
  const explained = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual([...new Set([...read, 'HOST', 'PORT'])].toSorted());
});
