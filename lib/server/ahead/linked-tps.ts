/** The page of a desa; in whichever language. */
const OF_DESA = /^(?:\/en)?\/[a-z0-9-]+\/\d{10}$/;

/** True for the address of a page that leads to TPS, as readers ask for it. */
export function leadsToTps(path: string): boolean {
  return OF_DESA.test(path);
}

/** Addresses of the TPS that the page of a desa leads to, in the order in which it names them, each once. */
export function linkedTps(path: string, html: string): readonly string[] {
  // Nothing in such a path means anything in a pattern.
  const links = html.matchAll(new RegExp(`href="(${path}\\d{3})"`, 'g'));
  return [...new Set([...links].map(([, link = '']) => link))];
}
