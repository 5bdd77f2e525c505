import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/**
 * Real answers of the recap API. They belong to someone else and stay outside the project, so a clone
 * on its own has none of them: tests that read them go through `describeWithCaptured`.
 */
export const CAPTURED_ROOT = resolve(PROJECT_ROOT, '../shared/captured');

export const CAPTURED_IS_PRESENT = existsSync(join(CAPTURED_ROOT, 'contests.json'));

/** Said when a test is skipped for want of the captured answers. */
export const CAPTURED_ABSENT = 'skipped: captured recap API answers are absent (../shared/captured)';

/** The states in which the Pilkada 2024 API was captured, in the order of time (see the README there). */
export type PilkadaState = '0100' | '1015' | '1045';

/** Folders that make a whole recap API of the given state when served together. */
export function pilkadaFolders(state: PilkadaState): readonly string[] {
  return [join(CAPTURED_ROOT, 'pilkada2024', state), join(CAPTURED_ROOT, 'pilkada2024/tree')];
}

export function pemiluFolders(): readonly string[] {
  return [join(CAPTURED_ROOT, 'pemilu2024')];
}

export type CapturedKind = 'tree' | 'candidates' | 'aggregate' | 'tps';

export type CapturedDocument = {
  readonly kind: CapturedKind;
  /** Path below the API's base URL, with the leading slash. */
  readonly path: string;
  /** Where it lies on this disk. */
  readonly file: string;
  /** Election code of the API (`pkwkp`, `pkwkk`, `ppwp`). */
  readonly election: string;
  /** Code of the region it is about; `0` for the nation and for documents about no region. */
  readonly code: string;
};

export type CapturedFilter = { readonly kind?: CapturedKind; readonly election?: string };

/** Every captured document in these folders, sorted by path; a path that two folders hold is listed once, from the first. */
export function capturedDocuments(
  folders: readonly string[],
  { kind, election }: CapturedFilter = {},
): readonly CapturedDocument[] {
  const byPath = new Map<string, CapturedDocument>();
  for (const folder of folders) {
    for (const document of documentsIn(folder)) {
      if (kind !== undefined && document.kind !== kind) continue;
      if (election !== undefined && document.election !== election) continue;
      if (!byPath.has(document.path)) byPath.set(document.path, document);
    }
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The parsed body. Throws when the file is not JSON. */
export function readCaptured(document: CapturedDocument): unknown {
  return JSON.parse(readFileSync(document.file, 'utf8'));
}

function documentsIn(folder: string): readonly CapturedDocument[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => describeDocument(folder, join(entry.parentPath, entry.name)));
}

const TPS_CODE_LENGTH = 13;

function describeDocument(folder: string, file: string): CapturedDocument {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  const steps = path.slice(1, -'.json'.length).split('/');
  const last = steps.at(-1) ?? '';
  const isAboutRegion = /^\d/.test(last);
  const election = steps.find((step) => /^(?:pkwk|ppwp|pdpr|pdpd)/.test(step)) ?? '';
  const code = isAboutRegion ? last : '0';
  if (steps[0] === 'wilayah') return { kind: 'tree', path, file, election, code };
  if (!steps.includes('hhcw')) return { kind: 'candidates', path, file, election, code };
  return { kind: code.length === TPS_CODE_LENGTH ? 'tps' : 'aggregate', path, file, election, code };
}
