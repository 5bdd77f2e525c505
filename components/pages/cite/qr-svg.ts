import { encode } from 'uqr';

/** Light modules around the code; fewer, and some readers find nothing (ISO/IEC 18004). */
const QUIET = 4;

/** An address as a QR code, an SVG of its own. Dark on white in every colour scheme: readers want it so. */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  const path = data
    .flatMap((row, y) =>
      runsOf(row).map(({ x, length }) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
    )
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escaped(address)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`,
  ].join('');
}

/** Neighbouring dark modules of a row as one box. */
function runsOf(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
