/** Milliseconds. As a rule the browser has the stylesheet, and takes none; numbers do not wait longer for their looks. */
const LONGEST_MS = 5_000;

let keeping: Promise<boolean> | null = null;

/**
 * The link to the whole stylesheet stands among what is renewed (docs/adr/0039), and may go or move with it: one in the head
 * holds meanwhile, and goes on doing so once React is there, which takes no notice of it. Resolves when it is there, and also
 * where the stylesheet does not come, or not in time: what there is stays then, and the next renewal tries again.
 */
export async function keepStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('main link[data-first-screen-end][href]');
  if (link === null) return;
  keeping ??= keptInHead(link.href);
  if (!(await keeping)) keeping = null;
}

async function keptInHead(address: string): Promise<boolean> {
  const kept = document.createElement('link');
  kept.rel = 'stylesheet';
  kept.href = address;
  kept.dataset.kept = '';
  const hasCome = await new Promise<boolean>((resolve) => {
    kept.onload = () => resolve(true);
    kept.onerror = () => resolve(false);
    setTimeout(resolve, LONGEST_MS, false);
    document.head.append(kept);
  });
  if (!hasCome) kept.remove();
  return hasCome;
}
