import { useEffect, useState } from 'react';
import type { Finding } from '#lib/domain/desk/finding.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { DeskSettings } from './desk-settings.ts';
import { type FindingStore, memoryStore, openFindingStore } from './finding-store.ts';

/** What this device remembers of a desk. */
export interface Kept {
  readonly store: FindingStore;
  readonly findings: readonly Finding[];
  readonly settings: DeskSettings;
}

/** Opens the store of a desk; null until it has answered. A browser that keeps nothing gets one in memory. */
export function useKept(contest: string, region: RegionCode): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let isWanted = true;
    openFindingStore(contest, region)
      .then(read)
      .catch(() => read(memoryStore()))
      .then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [contest, region]);
  return kept;
}

async function read(store: FindingStore): Promise<Kept> {
  const [findings, settings] = await Promise.all([store.load(), store.loadSettings()]);
  return { store, findings, settings };
}
