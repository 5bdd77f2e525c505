import { SAME_WORD } from './short-forms.ts';

/**
 * The words of a name or a query as both are compared: small Latin letters without accents and apostrophes, digits
 * apart from letters, Roman numerals and leading zeros as plain numbers, one spelling for words that are usually
 * shortened. `Ds. SUKA-MAJU II` gives `ds suka maju 2`. Anything in other scripts gives nothing.
 */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '');
  return (plain.match(/[a-z]+|\d+/g) ?? []).map(usualForm);
}

function usualForm(word: string): string {
  if (/^\d/.test(word)) return word.replace(/^0+(?=\d)/, '');
  return SAME_WORD.get(word) ?? word;
}
