/** Letters of the card's typeface that are nobody's emoji: Latin with its accents, and the signs that our own words use. */
const DRAWN = /[ -~¡-¨ª-\u00ac¯-ēĞğĢ-īİıŁ-ńŇňŌ-őŘ-šŽž–—‘’“”…·•−]/u;
const LONGEST = 160;

/**
 * A text with nothing in it that the card's typeface lacks. The drawing library would fetch a typeface or a picture
 * for such a letter from a third party; a name from the source must not be able to make the site ask anyone anything.
 */
export function drawable(text: string): string {
  const letters = [...text.normalize('NFC')];
  const drawn = letters.slice(0, LONGEST).map((letter) => {
    if (DRAWN.test(letter)) return letter;
    const [bare = ''] = [...letter.normalize('NFKD')];
    return DRAWN.test(bare) ? bare : '?';
  });
  return letters.length > LONGEST ? `${drawn.join('')}…` : drawn.join('');
}
