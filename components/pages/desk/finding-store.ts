import { type DBSchema, openDB } from 'idb';
import type { Finding } from '#lib/domain/desk/finding.ts';
import { type FindingRecord, findingOf, recordOf } from '#lib/domain/desk/finding-record.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { type DeskSettings, parseSettings } from './desk-settings.ts';

/** Where findings of one desk are kept. */
export interface FindingStore {
  readonly kind: 'device' | 'memory';
  readonly load: () => Promise<readonly Finding[]>;
  /** Removes and puts in one step that begins at once, so that a page that is closed right after loses nothing. */
  readonly change: (
    taken: readonly Finding[],
    removed: readonly Pick<Finding, 'code' | 'row'>[],
  ) => Promise<void>;
  readonly loadSettings: () => Promise<DeskSettings>;
  readonly saveSettings: (settings: DeskSettings) => Promise<void>;
}

interface DeskDatabase extends DBSchema {
  /** Keyed by contest, TPS and row. */
  readonly findings: { readonly key: [string, string, string]; readonly value: FindingRecord };
  readonly settings: { readonly key: string; readonly value: unknown };
}

const NAME = 'sirekap-meja-periksa';
const VERSION = 1;
const SETTINGS_KEY = 'cara-memeriksa';

/** The store on this device for a desa or kecamatan; rejects where the browser has none, or gives none. */
export async function openFindingStore(contest: string, region: RegionCode): Promise<FindingStore> {
  const database = await openDB<DeskDatabase>(NAME, VERSION, {
    upgrade: (created) => {
      created.createObjectStore('findings', { keyPath: ['pemilihan', 'kode', 'baris'] });
      created.createObjectStore('settings');
    },
    // A newer site in another tab may change the database: this tab lets go of it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  // Codes of TPS begin with that of their region, and no code has a letter behind `Z`.
  const here = IDBKeyRange.bound([contest, region, ''], [contest, `${region}~`, '']);
  return {
    kind: 'device',
    load: async () => {
      const records = await database.getAll('findings', here);
      return records.map(findingOf).flatMap((finding) => (finding.ok ? [finding.value] : []));
    },
    change: async (taken, removed) => {
      const transaction = database.transaction('findings', 'readwrite');
      for (const { code, row } of removed) transaction.store.delete([contest, code, row]).catch(ignored);
      for (const finding of taken) transaction.store.put(recordOf(finding)).catch(ignored);
      // A page that goes away ends what is not committed yet.
      transaction.commit();
      await transaction.done;
    },
    loadSettings: async () => parseSettings(await database.get('settings', SETTINGS_KEY)),
    saveSettings: async (settings) => {
      await database.put('settings', settings, SETTINGS_KEY);
    },
  };
}

/** A request that fails takes its transaction with it, and that is awaited. */
function ignored(): void {}

/** The same, for as long as the page is open. What is shown lives in the page anyway. */
export function memoryStore(): FindingStore {
  return {
    kind: 'memory',
    load: async () => [],
    change: async () => undefined,
    loadSettings: async () => parseSettings(undefined),
    saveSettings: async () => undefined,
  };
}
