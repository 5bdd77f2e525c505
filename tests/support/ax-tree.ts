import type { Page } from '@playwright/test';

/** A part of a page as the browser hands it to a screen reader. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly AxNode[];
}

/** Roles that say nothing: what is in them is read as if it stood outside. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

/** The page's accessibility tree in reading order, without the parts that are never read. Chromium only. */
export async function axTree(page: Page): Promise<AxNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes }: { nodes: readonly RawNode[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly AxNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const role = String(node.role?.value ?? '');
    const children = role === 'StaticText' ? [] : (node.childIds ?? []).flatMap(read);
    if (node.ignored || SILENT.has(role)) return children;
    return [{ role, name: String(node.name?.value ?? '').trim(), children }];
  };
  const [root] = read(nodes[0]?.nodeId ?? '');
  if (root === undefined) throw new Error('the page has no accessibility tree');
  return root;
}

/** Every node of a role in it, in reading order. */
export function everyOf(tree: AxNode, ...roles: readonly string[]): readonly AxNode[] {
  const own = roles.includes(tree.role) ? [tree] : [];
  return [...own, ...tree.children.flatMap((child) => everyOf(child, ...roles))];
}

/** All that is read of it, in order, as one text. */
export function readAloud(tree: AxNode): string {
  return everyOf(tree, 'StaticText')
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join(' ');
}
