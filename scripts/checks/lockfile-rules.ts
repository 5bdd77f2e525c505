import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from './project-root.ts';
import { type FileRule, lineAt } from './source-file.ts';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const Manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()).default({}) });

/**
 * What an install brings is what was reviewed: every package of the lockfile is sealed by the hash of its content (what
 * lies in another's archive by that one's), comes from the registry and from nowhere else, and may run a script as it is
 * installed only where `allowScripts` of package.json speaks of it.
 */
export function packagesAreSealed(scripts: Readonly<Record<string, boolean>>): FileRule {
  return (file) => {
    if (file.path !== 'package-lock.json') return [];
    return Object.entries(Lockfile.parse(JSON.parse(file.text)).packages).flatMap(([path, entry]) => {
      if (path === '') return [];
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const told = (message: string) => {
        const at = file.text.indexOf(`"${path}"`);
        return [{ path: file.path, line: lineAt(file.text, at), message: `${name} ${message}` }];
      };
      return [
        ...(entry.link || entry.resolved !== undefined ? told('comes from elsewhere than the registry') : []),
        ...(entry.inBundle || entry.link || /^sha512-/.test(entry.integrity ?? '')
          ? []
          : told('has no sha512 of its content')),
        ...(entry.hasInstallScript && !(name in scripts)
          ? told('runs a script when it is installed: say in allowScripts of package.json whether it may')
          : []),
      ];
    });
  };
}

/** The rule with what package.json says. */
export function lockfileRules(): readonly FileRule[] {
  const { allowScripts } = Manifest.parse(
    JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')),
  );
  return [packagesAreSealed(allowScripts)];
}
