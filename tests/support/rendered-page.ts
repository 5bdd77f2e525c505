/** A page as it is without JavaScript: what a reader of its text gets. */
export type RenderedPage = {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
  /** The words of the body in document order, spaces folded. */
  readonly text: string;
};

/** Asks for an address without following redirects. */
export async function getPage(address: string, init: RequestInit = {}): Promise<RenderedPage> {
  const response = await fetch(address, { redirect: 'manual', ...init });
  const html = await response.text();
  const [head = '', body = ''] = html.split(/<body\b[^>]*>/);
  return {
    status: response.status,
    headers: response.headers,
    html,
    title: renderedText(/<title>[\s\S]*?<\/title>/.exec(head)?.[0] ?? ''),
    text: renderedText(body),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** Tags, scripts and styles taken out: the words that stay. */
function renderedText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:span|strong|b|em|a|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
