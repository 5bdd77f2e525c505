import { DARK, LIGHT } from '../picture/palette.ts';

/** The whole stylesheet of a frame: tokens of the site in both schemes, and the few looks that a frame has. */
export const FRAME_CSS = [
  `:root{color-scheme:light dark;${tokens(LIGHT)}}`,
  `@media(prefers-color-scheme:dark){:root{${tokens(DARK)}}}`,
  '*{box-sizing:border-box;margin:0;padding:0}',
  "html{background:var(--color-surface);color:var(--color-ink);font:1rem/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif;-webkit-text-size-adjust:100%}",
  'body{padding:.75rem 1rem;border:1px solid var(--color-line);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}',
  'main,header,footer{display:grid;gap:.5rem;margin-bottom:.75rem}',
  'footer{margin:0;border-top:1px solid var(--color-line);padding-top:.5rem}',
  'h1{font-size:1.25rem;line-height:1.25}h2{font-size:1rem;line-height:1.3}',
  'a{color:var(--color-accent);text-underline-offset:.18em}',
  'h1 a{display:inline-flex;align-items:center;min-height:1.75rem}.open{display:inline-flex;align-items:center;min-height:2.75rem}summary{cursor:pointer;min-height:2.75rem;align-content:center;font-size:.9375rem;color:var(--color-accent);text-decoration:underline}',
  ':focus-visible{outline:3px solid var(--color-accent);outline-offset:2px}',
  'ol,ul{list-style:none}',
  'p,li,td,th,.sim{font-size:.9375rem}.small{font-size:.8125rem;color:var(--color-muted)}',
  '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.badge{display:inline-block;border:1px solid var(--color-ink);padding:0 .5rem;margin-right:.5rem}',
  '.sim{border:2px solid var(--color-simulation);background:var(--color-simulation-surface);padding:.25rem .5rem;margin-bottom:.5rem}',
  '.sim strong{color:var(--color-simulation);letter-spacing:.1em;margin-right:.5rem}',
  '.words{border-left:4px solid var(--color-strong-line);padding-left:.75rem}',
  '.votes li{display:grid;grid-template-columns:2.25rem 1fr auto;gap:.125rem .5rem;padding:.375rem 0;border-top:1px solid var(--color-line)}',
  '.number{display:grid;place-items:center;width:2rem;height:2rem;border:2px solid;font-weight:700}',
  '.number span{color:var(--color-ink)}.names,.count{line-height:1.3}.names b{display:block}.count{text-align:right}.count b{display:block;font-size:1.125rem}',
  '.bar{position:relative;display:block;width:100%;height:.625rem;border:1px solid var(--color-line);background:var(--color-raised);forced-color-adjust:none}',
  '.votes .bar{grid-column:1/-1}.bar.hatched,.bar.withheld{background:var(--color-surface);border-style:dashed}.bar.withheld{border-color:var(--color-withheld);background:var(--color-withheld-surface)}',
  '.bars li{padding:.125rem 0}.bars a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5rem;min-height:1.5rem;color:inherit;text-decoration:none}.bars a span:first-child{text-decoration:underline}.bars .note{color:var(--color-muted);font-size:.8125rem}',
  '.legend,.tiles{display:flex;flex-wrap:wrap;gap:.25rem 1rem}.legend li{display:inline-flex;align-items:center;gap:.375rem}',
  '.legend svg{flex:none;width:1.5rem;height:1rem;border:1px solid var(--color-strong-line);forced-color-adjust:none}',
  '.map{display:block;width:100%;max-height:32rem;forced-color-adjust:none}.map a:hover *,.map a:focus-visible *{stroke:var(--color-ink);stroke-width:4}.map a:focus-visible{outline:none}.map text{stroke:none!important}',
  '.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}.tiles a{display:flex;gap:.375rem;align-items:center;min-height:2.75rem;color:inherit}.tiles svg{flex:none;width:1.75rem;height:1.75rem;border:1px solid var(--color-strong-line)}.tiles b{display:block;font-size:.8125rem}',
].join('\n');

function tokens(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--color-${name}:${value}`)
    .join(';');
}
