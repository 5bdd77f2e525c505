const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/**
 * The policy of a kept copy, from its page's: of the scripts none is left, so none is let in, and its styles are not
 * those of the page (`withoutScripts` changes them, the notice has its own), so their hashes are taken anew.
 */
export async function policyOfCopy(policy: string, html: string): Promise<string> {
  const texts = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  const styles = await Promise.all(texts.map(sourceOf));
  return policy
    .replace(/\bscript-src [^;]*/, "script-src 'none'")
    .replace(/\bstyle-src [^;]*/, ['style-src', "'self'", ...styles].join(' '));
}

async function sourceOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
