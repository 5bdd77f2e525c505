export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON in which `persen` is a float even when whole, as the API writes it: `100.0`, `0.0`. */
export function jsonText(document: Json): string {
  return JSON.stringify(document).replace(/("persen":\d+)(?=[,}])/g, '$1.0');
}
