import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';

let name: string | null = null;

/** Names the pages of these settings and this build; pages of others are never shown. */
export function nameOfPages(): string {
  name ??= `${settings().fingerprint}-${buildId()}`;
  return name;
}

function buildId(): string {
  try {
    return readFileSync(join('.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return 'no-build';
  }
}
