import { INLINE_STYLESHEET, PRINT_HINT } from '../../next/next-internals.ts';
import { pageWords } from './page-words.ts';
import { type Stylesheet, stylesheetOf } from './stylesheet.ts';

/** Where a page's first screen ends, as `components/layout/frame/first-screen-end.client.tsx` writes it. */
const FIRST_SCREEN_END = '<link data-first-screen-end=""/>';
/** A file of the build: nothing else is linked to. */
const OF_BUILD = /^\/_next\/static\/[\w./~-]+\.css$/;

/** A build has one stylesheet for its pages: it is read once. */
let last: { readonly css: string; readonly sheet: Stylesheet | null } = { css: '', sheet: null };

/**
 * Leaves of the stylesheet in a page's head only what its first screen uses, and asks for the whole of it where that screen
 * ends: browsers draw what stands before such a link at once and wait with what follows, which so is never seen
 * without its looks (docs/adr/0039). The link is to the build's own file, which readers have from their second page on. A
 * page that does not say where its first screen ends keeps all of it in the head, as does one that looks otherwise than expected.
 */
export function withFirstStyles(html: string): string {
  const style = INLINE_STYLESHEET.exec(html);
  const end = html.indexOf(FIRST_SCREEN_END);
  if (style === null || end < style.index) return html;
  const [whole, css = ''] = style;
  const address = ADDRESS.exec(whole)?.[1] ?? '';
  const sheet = OF_BUILD.test(address) ? sheetOf(css) : null;
  if (sheet === null) return html;
  const afterStyle = style.index + whole.length;
  const before = html.slice(0, style.index);
  const between = html.slice(afterStyle, end);
  const first = sheet.forWords(pageWords(before + between));
  const opening = whole.slice(0, whole.length - css.length - '</style>'.length);
  const link = `<link data-first-screen-end="" rel="stylesheet" href="${address}"/>`;
  return `${before}${opening}${first}</style>${between.replace(PRINT_HINT, '')}${link}${html.slice(end + FIRST_SCREEN_END.length)}`;
}

const ADDRESS = /\bdata-href="([^"]*)"/;

function sheetOf(css: string): Stylesheet | null {
  if (last.css !== css) last = { css, sheet: stylesheetOf(css) };
  return last.sheet;
}
