/** Asks this site for JSON. Throws on anything but a 200 with JSON, and when the signal of `options` ends it. */
export async function fetchJson(
  path: string,
  options?: Pick<RequestInit, 'cache' | 'signal'>,
): Promise<unknown> {
  return jsonOf(await ask(path, options));
}

/** The same for what may not be there: null where this site has none (404). */
export async function fetchJsonIfAny(path: string): Promise<unknown> {
  const response = await ask(path);
  return response.status === 404 ? null : jsonOf(response);
}

function ask(path: string, options?: RequestInit): Promise<Response> {
  return fetch(path, { headers: { accept: 'application/json' }, credentials: 'omit', ...options });
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
