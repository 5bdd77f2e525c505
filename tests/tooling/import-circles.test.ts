import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const RULE = 'suspicious/noImportCycles';

/** Names of the files in which the project's linter refuses a circle of imports, by what each file says. */
async function filesInCircles(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await makeTempDir('circles');
  try {
    await copyFile(join(PROJECT_ROOT, '.biome.json'), join(folder.path, '.biome.json'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
    const told = await lint(folder.path);
    return Object.keys(files).filter((name) => told.includes(`${name}:1:`));
  } finally {
    await folder.remove();
  }
}

function lint(folder: string): Promise<string> {
  const words = [
    'lint',
    `--only=${RULE}`,
    '--vcs-enabled=false',
    '--diagnostic-level=error',
    '--colors=off',
    '.',
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [BIOME, ...words], { cwd: folder }, (error, stdout, stderr) => {
      const told = `${stdout}${stderr}`;
      if (!told.includes('Checked ')) reject(error ?? new Error(told));
      else resolve(told);
    });
  });
}

it('files that import each other are refused, each one, however far the way round', async () => {
  const circle = await filesInCircles({
    'a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
    'b.ts': "export { c as b } from './c.ts';\n",
    'c.ts': "export const c = async () => (await import('./a.ts')).a;\n",
    'd.ts': "import { a } from './a.ts';\nexport const d = a;\n",
  });
  expect(circle).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

it('a type of a file that imports this one makes no circle: it is gone before the code runs', async () => {
  const circle = await filesInCircles({
    'a.ts': "import type { B } from './b.ts';\nexport const a: B = 1;\n",
    'b.ts': "import { a } from './a.ts';\nexport type B = 1;\nexport const b = a;\n",
  });
  expect(circle).toEqual([]);
});
