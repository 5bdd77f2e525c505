import {
  OLD_BROWSERS_SCRIPT_TAG,
  PAGE_END,
  REACT_MARK,
  SCRIPT_HINT,
  SCRIPT_TAG,
} from '../next/next-internals.ts';

/**
 * Asks for the scripts named in `data-src` once the page has been painted: after the second frame, or after three seconds
 * where none is drawn, as in a tab that nobody looks at. A button that is pressed before React has taken it over is pressed
 * again then, within half a minute: nothing a reader does is lost. The same text in every page, so that its hash is too.
 */
export const STARTER = `(function(){var d=document,l=d.currentScript.dataset.src.split(" "),n=0,b=null,t;\
function go(){if(n++)return;l.forEach(function(u){var s=d.createElement("script");s.src=u;s.async=!0;d.head.appendChild(s)})}\
function live(e){return Object.keys(e).some(function(k){return!k.indexOf("${REACT_MARK}")})}\
function again(){var e=b;if(live(e)){b=null;e.click()}else if(--t)setTimeout(again,50);else b=null}\
d.addEventListener("click",function(e){var p=e.target.closest("button[type=button]");if(p&&!live(p)){b||setTimeout(again,50);b=p;t=600}},!0);\
setTimeout(go,3e3);requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})})})()`;

/**
 * A page whose scripts are fetched after its first paint (docs/adr/0024). Next.js marks them `async`, which lets them share
 * a slow network with the page's own text and a slow processor with its first drawing: on a cheap phone the numbers came
 * up at twice the time that they need. Anything that does not look as expected leaves the page as it is.
 */
export function withLaterScripts(html: string): string {
  const sources = [...html.matchAll(SCRIPT_TAG)].map(([, source = '']) => source);
  if (sources.length === 0 || !html.endsWith(PAGE_END) || sources.some((source) => /[\s&]/.test(source)))
    return html;
  // Browsers of before 2018 wait for these where they stand.
  const old = [...html.matchAll(OLD_BROWSERS_SCRIPT_TAG)].map(([script]) => script).join('');
  const page = html
    .slice(0, -PAGE_END.length)
    .replace(SCRIPT_TAG, '')
    .replace(OLD_BROWSERS_SCRIPT_TAG, '')
    .replace(SCRIPT_HINT, '');
  return `${page}${old}<script data-src="${[...new Set(sources)].join(' ')}">${STARTER}</script>${PAGE_END}`;
}
