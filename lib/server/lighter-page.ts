import { DATA_PUSH, dataPush, INLINE_STYLESHEET, textInData } from '../next/next-internals.ts';

/**
 * Takes the second and third copy of the stylesheet out of a page. With `inlineCss` Next.js writes it into the head, where it is needed,
 * and twice into the data for React, which finds the one in the head by its address and reads no copy. A third of a
 * region's page was stylesheet. Anything that does not look as expected leaves the page as it is.
 */
export function withoutStyleCopies(html: string): string {
  const css = INLINE_STYLESHEET.exec(html)?.[1];
  if (css === undefined || css.length < 1_000) return html;
  const pushes = [...html.matchAll(DATA_PUSH)];
  const last = pushes.at(-1);
  if (last === undefined) return html;
  const data = pushes.map(([, text = '""']) => readString(text)).join('');
  const copy = textInData(css);
  if (!data.includes(copy)) return html;
  const lighter = dataPush(data.split(copy).join(textInData(' ')));
  const end = last.index + last[0].length;
  return html.slice(0, end).replace(DATA_PUSH, '') + lighter + html.slice(end);
}

function readString(text: string): string {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : '';
}
