/** Script elements, with their attributes and text. */
export const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** A type that is none of a script's. */
const DATA_TYPE = /\btype="(?!(?:module|text\/javascript|application\/javascript)?")/i;

/** Texts of the script elements that run; data in one (`application/ld+json`) is nothing that runs. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    text === '' || DATA_TYPE.test(attributes) ? [] : [text],
  );
}
