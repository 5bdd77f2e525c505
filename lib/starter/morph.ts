/**
 * Brings an element to how another document has it, and leaves alone what is the same: the focus, an open part, a picture
 * stay. What a script of the page fills by itself (`data-filled`) keeps its content.
 */
export function morph(standing: Element, coming: Element): void {
  copyAttributes(standing, coming);
  if (standing.hasAttribute('data-filled')) return;
  const before = [...standing.childNodes];
  const after = [...coming.childNodes];
  for (const [place, node] of after.entries()) {
    const old = before[place];
    if (old === undefined) standing.append(document.importNode(node, true));
    else morphNode(old, node);
  }
  for (const left of before.slice(after.length)) left.remove();
}

function morphNode(standing: ChildNode, coming: Node): void {
  if (standing.isEqualNode(coming)) return;
  if (standing instanceof Element && coming instanceof Element && isSameKind(standing, coming)) {
    morph(standing, coming);
  } else if (standing instanceof Text && coming instanceof Text) {
    standing.data = coming.data;
  } else {
    standing.replaceWith(document.importNode(coming, true));
  }
}

function isSameKind(one: Element, other: Element): boolean {
  return one.nodeName === other.nodeName && one.id === other.id;
}

/** A part that a reader opened stays open. */
function copyAttributes(standing: Element, coming: Element): void {
  for (const { name } of [...standing.attributes])
    if (!coming.hasAttribute(name) && name !== 'open') standing.removeAttribute(name);
  for (const { name, value } of [...coming.attributes])
    if (standing.getAttribute(name) !== value) standing.setAttribute(name, value);
}
