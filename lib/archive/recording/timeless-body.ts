import { type Bytes, textOfUtf8, utf8Of } from '../bytes/bytes.ts';

/** A field `ts` with a time as the recap API spells it. */
const TIME = /("ts"\s*:\s*")\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(")/g;

/** The body with every time of its own blank: sums are published anew all the time with nothing in them changed but that. */
export function timelessBody(bytes: Bytes): Bytes {
  const text = textOfUtf8(bytes);
  return text === null ? bytes : utf8Of(text.replace(TIME, '$1$2'));
}

/** Codes of TPS have 13 characters: a document of one is an original, and its time part of what it says. */
const OF_A_TPS = /\/[0-9A-Z]{13}\.json$/;

/** True for the path of a document that sums others up. */
export function isOfSums(path: string): boolean {
  return /\/hhcw\//.test(path) && !OF_A_TPS.test(path);
}
