import { resolve } from 'node:path';

/** The folder that holds package.json: tests and the programs they start agree on it wherever they are run from. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');
