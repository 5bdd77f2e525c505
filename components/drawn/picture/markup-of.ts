import type { ReactElement } from 'react';

/**
 * Static markup of an element. Asked for when it is needed: Next.js refuses the import in code of pages, but lets a
 * route have it (docs/adr/0017).
 */
export async function markupOf(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(element);
}
