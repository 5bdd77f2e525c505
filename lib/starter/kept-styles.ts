/**
 * The link to the whole stylesheet stands among what is renewed (docs/adr/0039), and may go or move with it: one in the head holds
 * meanwhile. Resolves when it is there, also where the stylesheet does not come; what there is stays then.
 */
export async function keepStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('main link[data-first-screen-end][href]');
  if (link === null || document.querySelector('head link[data-kept]') !== null) return;
  const kept = document.createElement('link');
  kept.rel = 'stylesheet';
  kept.href = link.href;
  kept.dataset.kept = '';
  await new Promise((resolve) => {
    kept.onload = resolve;
    kept.onerror = resolve;
    document.head.append(kept);
  });
}
