// XML has no way to write these at all, escaped or not; a name of the source may hold any.
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as every feed can carry it: without control characters and halves of characters. */
export function plainText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}
