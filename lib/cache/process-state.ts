/**
 * One value per process, whichever bundle asks: pages, route handlers and the server itself are bundled apart, but
 * must share what they know of the source, or each would ask it again.
 */
export function processState<T>(name: string, create: () => T): T {
  globalThis.sirekapProcessState ??= new Map();
  const registry = globalThis.sirekapProcessState;
  // The registry is filled only here and each name by one call, so what is under it is what that call made.
  if (registry.has(name)) return registry.get(name) as T;
  const value = create();
  registry.set(name, value);
  return value;
}

declare global {
  var sirekapProcessState: Map<string, unknown> | undefined;
}
