/** Script elements, with their attributes and text. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** A type that is none of a script's. */
const DATA_TYPE = /\btype="(?!(?:module|text\/javascript|application\/javascript)?")/i;

/** Texts of the script elements that run; data in one (`application/ld+json`) is nothing that runs. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    isRun(attributes, text) ? [text] : [],
  );
}

/** The page without them. */
export function withoutInlineScripts(html: string): string {
  return html.replace(SCRIPT, (element, attributes: string, text: string) =>
    isRun(attributes, text) ? '' : element,
  );
}

function isRun(attributes: string, text: string): boolean {
  return text !== '' && !DATA_TYPE.test(attributes);
}
