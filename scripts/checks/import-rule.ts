import { FLOORS, type Floor } from './floors.ts';
import { type FoundImport, importsOf } from './imports.ts';
import { type FileRule, liesIn, type SourceFile, type Violation } from './source-file.ts';

/** Imports go down only, as scripts/checks/floors.ts draws it. */
export const importsGoDown: FileRule = (file) => {
  const floor = floorOf(file.path);
  if (floor === undefined) return [{ path: file.path, line: 1, message: 'stands on no floor of the house' }];
  return importsOf(file).flatMap((found) => violationOf(file, floor, found));
};

function violationOf(file: SourceFile, floor: Floor, found: FoundImport): readonly Violation[] {
  const message = refusal(floor, found);
  return message === null ? [] : [{ path: file.path, line: found.line, message }];
}

/** Why the floor may not import this, or null when it may. */
function refusal(floor: Floor, { target, isTypeOnly }: FoundImport): string | null {
  switch (target.kind) {
    case 'node':
      return floor.outside === 'packages and node' ? null : `${floor.name} must not use ${target.name}`;
    case 'package':
      return floor.outside === 'nothing' ? `${floor.name} must not use the package ${target.name}` : null;
    case 'project': {
      // Node itself runs this code in scripts and tests, and it guesses no extensions.
      if (!/\.\w+$/.test(target.path)) return `an import names its file with the extension (${target.path})`;
      const used = floorOf(target.path);
      if (used === undefined) return isAsset(target.path) ? null : `${target.path} stands on no floor`;
      if (used === floor || floor.uses.includes(used.name)) return null;
      const maySeeTypes = floor.usesTypesOf?.includes(used.name) ?? false;
      if (maySeeTypes && isTypeOnly) return null;
      return `${floor.name} must not import ${used.name}${maySeeTypes ? ' but for types' : ''} (${target.path})`;
    }
  }
}

function floorOf(path: string): Floor | undefined {
  return FLOORS.find((floor) => liesIn(path, floor.places));
}

/** Data at the root, such as package.json. */
function isAsset(path: string): boolean {
  return path.endsWith('.json') && !path.includes('/');
}
