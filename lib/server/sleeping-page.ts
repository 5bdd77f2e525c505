import {
  jsonInScript,
  OLD_BROWSERS_SCRIPT_TAG,
  PAGE_END,
  pushOf,
  SCRIPT_HINT,
  SCRIPT_TAG,
} from '../next/next-internals.ts';
import { inlineScripts, withoutInlineScripts } from './inline-scripts.ts';

/**
 * Asks for the starter once the page has been painted: after the second frame, or after three seconds where none is drawn,
 * as in a tab that nobody looks at; at once for a press that only scripts answer, which is kept for it. The same text
 * in every page, so that its hash is too.
 */
export const STARTER = `(function(){var d=document,u=d.currentScript.dataset.src,n=0,p=self.pressedBefore=[];\
function go(){if(n++)return;var s=d.createElement("script");s.src=u;s.async=!0;s.onload=function(){d.removeEventListener("click",c,!0)};d.head.appendChild(s)}\
function c(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&e.target.closest("button[type=button]:not([data-own]),a[data-wakes]")){e.preventDefault();p.push(e);go()}}\
d.addEventListener("click",c,!0);\
setTimeout(go,3e3);requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})})})()`;

/**
 * A page that runs no framework until its reader reaches for something that needs one: the script files that Next.js names and
 * the data that it pushes are kept in the page as text, and one small script is asked for in their place.
 * A page that does not look as expected stays as it is, and starts as Next.js means it to.
 */
export function withSleepingFramework(html: string, starterUrl: string): string {
  const scripts = [...html.matchAll(SCRIPT_TAG)].map(([, source = '']) => source);
  const pushes = inlineScripts(html).map(pushOf);
  const isKnown =
    scripts.length > 0 && scripts.every((source) => !/[\s&]/.test(source)) && html.endsWith(PAGE_END);
  if (!isKnown || pushes.includes(null)) return html;
  const page = withoutInlineScripts(html.slice(0, -PAGE_END.length))
    .replace(SCRIPT_TAG, '')
    .replace(OLD_BROWSERS_SCRIPT_TAG, '')
    .replace(SCRIPT_HINT, '');
  const kept = jsonInScript({ scripts: [...new Set(scripts)], pushes });
  return `${page}<script type="application/json" data-page>${kept}</script><script data-src="${starterUrl}">${STARTER}</script>${PAGE_END}`;
}
