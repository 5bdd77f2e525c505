/** Text made safe for the content and the attributes of an SVG. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  /** Written by hand, in ink, rather than printed. */
  readonly ink?: string;
}

/** A line of text; `y` is its baseline. Units are those of the page, about 96 to the inch. */
export function textLine(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 11, anchor = 'start', isBold = false, ink } = style;
  const look = [
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    isBold ? ' font-weight="700"' : '',
    ink === undefined ? '' : ` class="hand" style="fill:${ink}"`,
  ].join('');
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${look}>${escapeText(text)}</text>`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}

/** Boxes drawn as printed lines. */
export function printedLines(boxes: readonly string[]): string {
  return `<g fill="none" stroke="#3a3a3a" stroke-width="1">${boxes.join('')}</g>`;
}

/** Breaks words into lines of at most `most` characters. */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** One decimal is finer than any reader's eye and keeps pages small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
