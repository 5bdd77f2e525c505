import { settings } from '../../settings.ts';
import { processState } from '../process-state.ts';
import { redisConnection } from './redis-connection.ts';
import { createRedisStore } from './redis-store.ts';
import type { SharedStore } from './shared-store.ts';

const state = processState('sharedStore', (): { site: SharedStore | null; source: SharedStore | null } => ({
  site: null,
  source: null,
}));

/** What this process shares with other instances of the site, under the same settings; null where it stands alone. */
export function sharedStore(): SharedStore | null {
  state.site ??= storeUnder(`sirekap:${settings().fingerprint}:`);
  return state.site;
}

/**
 * What the source said, and what was added up of it, which no title or other setting changes: shared by all that ask the
 * same source. Keys name what they depend on (`source-id.ts`). Null where the process stands alone.
 */
export function sourceStore(): SharedStore | null {
  state.source ??= storeUnder('sirekap:source:');
  return state.source;
}

function storeUnder(prefix: string): SharedStore | null {
  const client = redisConnection();
  return client === null ? null : createRedisStore(client, prefix);
}
