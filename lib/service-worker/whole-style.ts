/** As `lib/server/first-styles` writes them: in the head what the first screen uses, at its end the link to all of it. */
const FIRST = /(<style data-precedence="[^"]*" data-href="[^"]*">)[\s\S]*?(?=<\/style>)/;
const LINK = /<link data-first-screen-end="" rel="stylesheet" href="(\/[^"/][^"]*)"\/>/;

/**
 * A page with its whole stylesheet in the head, so that a copy needs nothing beside itself. `styleAt` gives the text of the
 * stylesheet at an address, null where there is none to be had: the page then stays as it is.
 */
export async function withWholeStyle(
  html: string,
  styleAt: (address: string) => Promise<string | null>,
): Promise<string> {
  const [link, address] = LINK.exec(html) ?? [];
  if (link === undefined || address === undefined || !FIRST.test(html)) return html;
  const css = await styleAt(address);
  // A stylesheet that could end its element is none of this site's.
  if (css === null || /<\/style/i.test(css)) return html;
  return html.replace(link, '').replace(FIRST, (_, opening: string) => opening + css);
}

/** A stylesheet of this site; as a rule the browser has just fetched it for the page. */
export async function fetchedStyle(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    const isStyle = (answer.headers.get('content-type') ?? '').startsWith('text/css');
    return answer.ok && isStyle ? await answer.text() : null;
  } catch {
    return null;
  }
}
