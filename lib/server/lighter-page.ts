/** Scripts with which Next.js hands React the data of a page, in pieces. */
const FLIGHT_PUSH = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;
const STYLE = /<style data-precedence="[^"]*" data-href="[^"]*">([\s\S]*?)<\/style>/;

/**
 * Takes the second and third copy of the stylesheet out of a page. With `inlineCss` Next.js writes it into the head, where it is needed,
 * and twice into the data for React, which finds the one in the head by its address and reads no copy. A third of a
 * region's page was stylesheet. Anything that does not look as expected leaves the page as it is.
 */
export function withoutStyleCopies(html: string): string {
  const css = STYLE.exec(html)?.[1];
  if (css === undefined || css.length < 1_000) return html;
  const pushes = [...html.matchAll(FLIGHT_PUSH)];
  const last = pushes.at(-1);
  if (last === undefined) return html;
  const data = pushes.map(([, text = '""']) => readString(text)).join('');
  // A text of the data stands as `T`, its length in bytes, a comma, and the text.
  const copy = `T${Buffer.byteLength(css).toString(16)},${css}`;
  if (!data.includes(copy)) return html;
  const lighter = writePush(data.split(copy).join('T1, '));
  const end = last.index + last[0].length;
  return html.slice(0, end).replace(FLIGHT_PUSH, '') + lighter + html.slice(end);
}

function readString(text: string): string {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : '';
}

/** One push for all; no text in it can end the script (`<`) or a line of it (U+2028, U+2029). */
function writePush(data: string): string {
  const text = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script>self.__next_f.push([1,${text}])</script>`;
}
