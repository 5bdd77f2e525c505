type Options = Pick<RequestInit, 'cache' | 'signal'>;

/** Asks this site for JSON. Throws on anything but a 200 with JSON, and when the signal ends it. */
export async function fetchJson(path: string, options: Options = {}): Promise<unknown> {
  const json = await fetchJsonIfAny(path, options);
  if (json === null) throw new Error('HTTP 404');
  return json;
}

/** The same for what may not be there: null where this site has none (404). */
export async function fetchJsonIfAny(path: string, options: Options = {}): Promise<unknown> {
  const response = await fetch(path, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    ...options,
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
