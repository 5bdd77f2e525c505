import { createHash } from 'node:crypto';
import {
  OLD_BROWSERS_SCRIPT_TAG,
  PAGE_END,
  pushOf,
  SCRIPT_HINT,
  SCRIPT_TAG,
} from '../next/next-internals.ts';
import { inlineScripts, withoutInlineScripts } from './inline-scripts.ts';

/**
 * Asks for the starter once the page has been painted: after the second frame, or after three seconds where none is drawn,
 * as in a tab that nobody looks at; at once for a press that only scripts answer, which is kept for it, whoever answers, and
 * shown as busy where that is React. The same text in every page, so that its hash is too.
 */
export const STARTER = `(function(){var d=document,u=d.currentScript.dataset.src,n=0,p=self.pressedBefore=[];\
function go(){if(n++)return;var s=d.createElement("script");s.src=u;s.type="module";s.async=!0;s.onload=function(){d.removeEventListener("click",c,!0)};d.head.appendChild(s)}\
function c(e){var b=e.target.closest("button[type=button],a[data-wakes]");if(b&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();if(b.dataset.own==null)b.ariaBusy="true";p.push(e);go()}}\
d.addEventListener("click",c,!0);\
setTimeout(go,3e3);requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})})})()`;

/** What Next.js wrote into a page for React: where its scripts are, and what is pushed onto which list. */
interface ForReact {
  readonly scripts: readonly string[];
  readonly pushes: readonly (readonly [list: string, value: unknown])[];
}

/**
 * A page that runs no framework until its reader reaches for something that needs one: what Next.js wrote for React is out of
 * it, and is had at an address of its own (`dataForReact`); one small script is asked for in its place. The page says which
 * page it is, so that React is never given data of another. A page that does not look as expected stays as it is,
 * and starts as Next.js means it to.
 */
export function withSleepingFramework(html: string, starterUrl: string): string {
  const found = forReactIn(html);
  if (found === null) return html;
  const page = withoutInlineScripts(html.slice(0, -PAGE_END.length))
    .replace(SCRIPT_TAG, '')
    .replace(OLD_BROWSERS_SCRIPT_TAG, '')
    .replace(SCRIPT_HINT, '');
  const about = `data-src="${starterUrl}" data-tag="${tagOf(found)}" data-scripts="${found.scripts.join(' ')}"`;
  return `${page}<script ${about}>${STARTER}</script>${PAGE_END}`;
}

/**
 * What React needs to take a page over, as JSON (`lib/starter/framework.ts`). Where the page is not the one that the asker has, by its
 * tag, it comes along, to be shown first: caches give the page and this at different times. `null` for a page that starts by itself.
 */
export function dataForReact(
  html: string,
  knownTag: string,
  starterUrl: string,
): { readonly json: string; readonly isNamed: boolean } {
  const found = forReactIn(html);
  if (found === null) return { json: 'null', isNamed: false };
  const isNamed = tagOf(found) === knownTag;
  const page = isNamed ? null : withSleepingFramework(html, starterUrl);
  return { json: JSON.stringify({ ...found, page }), isNamed };
}

function forReactIn(html: string): ForReact | null {
  const scripts = [...new Set([...html.matchAll(SCRIPT_TAG)].map(([, source = '']) => source))];
  const pushes = inlineScripts(html).map(pushOf);
  const isKnown =
    scripts.length > 0 && scripts.every((source) => !/[\s&]/.test(source)) && html.endsWith(PAGE_END);
  return isKnown && pushes.every((push) => push !== null) ? { scripts, pushes } : null;
}

/** Differs where the data do. */
function tagOf({ pushes }: ForReact): string {
  return createHash('sha256').update(JSON.stringify(pushes)).digest('base64url').slice(0, 12);
}
