import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { projectFiles } from '../../scripts/checks/source-file.ts';

const runbook = readFileSync(join(PROJECT_ROOT, 'deploy/RUNBOOK.md'), 'utf8');

/** Those that Node.js's own figures get (`collectDefaultMetrics`). */
const OF_NODE = /^sirekap_(?:nodejs|process)_/;

describe('runbook', () => {
  it('watches only figures that the site has', () => {
    const observed = new Set(
      projectFiles()
        .filter(({ path }) => path.startsWith('lib/observe/'))
        .flatMap(({ text }) => text.match(/sirekap_[a-z_]+/g) ?? []),
    );
    const watched = [...new Set(runbook.match(/sirekap_[a-z_0-9]+/g))].filter((name) => !OF_NODE.test(name));
    expect(watched.length).toBeGreaterThan(5);
    expect(watched.filter((name) => !observed.has(name))).toEqual([]);
  });

  it('says for every alarm what to do, under a heading that there is', () => {
    const alerts = readFileSync(join(PROJECT_ROOT, 'deploy/prometheus/alerts.yml'), 'utf8');
    const alarms = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
    expect(alarms.length).toBeGreaterThan(10);
    const rows = runbook.split('\n').filter((line) => line.startsWith('| `Sirekap'));
    expect(rows.flatMap((row) => row.match(/Sirekap\w+/g) ?? []).toSorted()).toEqual(alarms.toSorted());
    const headings = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
    for (const row of rows)
      expect([row, headings.some((heading) => row.split('|')[2]?.includes(heading))]).toEqual([row, true]);
  });

  it('names only commands and files that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')));
    const commands = [...runbook.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...runbook.matchAll(/\b(?:deploy|scripts)\/[\w@./-]*\w/g)].map(([path]) => path);
    expect(files.filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
  });
});
