import type { DeskScope } from '#lib/domain/desk/desk-rows.ts';

/** How a reader wants to work; kept on the device for every desk. */
export interface DeskSettings {
  /** The site's number stays hidden until the reader has typed one. */
  readonly blind: boolean;
  readonly scope: DeskScope;
  /** Single letters do something. */
  readonly shortcuts: boolean;
}

const DEFAULTS: DeskSettings = { blind: false, scope: 'votes', shortcuts: true };

/** Reads what was kept; anything unknown is as at first. */
export function parseSettings(kept: unknown): DeskSettings {
  if (typeof kept !== 'object' || kept === null) return DEFAULTS;
  return {
    blind: 'blind' in kept && kept.blind === true,
    scope: 'scope' in kept && kept.scope === 'all' ? 'all' : 'votes',
    shortcuts: !('shortcuts' in kept) || kept.shortcuts !== false,
  };
}
