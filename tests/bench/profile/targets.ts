import { firstNumberOf } from '../budget/compressed-page.ts';
import type { Front } from '../budget/front.ts';
import { ABLATION_NAMES, ABLATIONS, ablated } from './ablation.ts';
import type { ProfilePage } from './pages.ts';
import type { Target } from './traced-in-turn.ts';

/** A page as it is, and with parts of it gone. */
export interface PageTargets {
  readonly live: Target;
  /** From the least taken away to the most. */
  readonly ablated: readonly Target[];
}

/** The live page, and where asked for its ablations beside it. Throws when the site has no such page. */
export async function targetsOf(
  front: Front,
  { name, path }: ProfilePage,
  isAblated: boolean,
): Promise<PageTargets> {
  const answer = await fetch(front.url + path);
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  const html = await answer.text();
  const first = firstNumberOf(html);
  return {
    live: { name, url: front.url + path, first },
    ablated: (isAblated ? ABLATIONS : []).map((ablation) => ({
      name: ABLATION_NAMES[ablation],
      url: front.putFile(`${path.replaceAll('/', '-')}-${ablation}`, ablated(html, ablation)),
      first,
    })),
  };
}
