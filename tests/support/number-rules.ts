import { siteText } from '#lib/text/id/site.ts';

/** What no page may say: money, and values that escaped from a program. */
export const UNSPEAKABLE = /\bRp\b|\bNaN\b|\bundefined\b|\bnull\b|\[object|\bInfinity\b/;

/** The text of a page before its first digit. */
export function beforeFirstNumber(text: string): string {
  return text.slice(0, Math.max(0, text.search(/\d/)));
}

/** The words that must stand above the first number of every page (DOMAIN §1.5). */
export const DISCLAIMER = `${siteText.disclaimer.lead} ${siteText.disclaimer.body}`;
