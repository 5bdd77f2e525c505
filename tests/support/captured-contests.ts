import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPTURED_ROOT } from './captured.ts';
import type { ContestRow } from './site.ts';

/** The settings of the captured contests, asking these recap APIs. For tests that know the captured answers are there. */
export function capturedContests(pilkadaApi: string, pemiluApi: string): readonly ContestRow[] {
  const rows: unknown = JSON.parse(readFileSync(join(CAPTURED_ROOT, 'contests.json'), 'utf8'));
  if (!Array.isArray(rows)) throw new Error('contests.json is no list');
  return rows.map((row) => ({ ...row, api: row.dialect === 'pemilu2024' ? pemiluApi : pilkadaApi }));
}
