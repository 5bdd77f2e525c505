import { settings } from '../../settings.ts';
import { processState } from '../process-state.ts';
import { redisConnection } from './redis-connection.ts';
import { createRedisStore } from './redis-store.ts';
import type { SharedStore } from './shared-store.ts';

const state = processState('sharedStore', (): { store: SharedStore | null } => ({ store: null }));

/** What this process shares with other instances of the site; null where it stands alone. */
export function sharedStore(): SharedStore | null {
  if (state.store !== null) return state.store;
  const client = redisConnection();
  if (client === null) return null;
  state.store = createRedisStore(client, `sirekap:${settings().fingerprint}:`);
  return state.store;
}
