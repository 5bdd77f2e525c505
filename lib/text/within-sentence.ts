/**
 * A phrase that stands inside a sentence: its first letter small, unless its first word is an abbreviation such as TPS.
 * Nothing else of it is touched: names of people and places keep their capitals.
 */
export function withinSentence(phrase: string): string {
  const [first = ''] = phrase.split(' ', 1);
  const isAbbreviation = first.length > 1 && first === first.toUpperCase();
  return isAbbreviation ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
