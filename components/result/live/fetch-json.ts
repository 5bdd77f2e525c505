/**
 * Asks this site's own refresh route. Throws on anything but a 200 with JSON; SWR keeps what it had. `no-cache` asks
 * the site each time, with the tag of the last answer: the browser's cache would first hand out what the page shows.
 */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    cache: 'no-cache',
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
