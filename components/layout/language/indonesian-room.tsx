import type { ReactNode } from 'react';
import { bringFirstWords } from '#lib/text/first-words/here.ts';
import { indonesian } from '#lib/text/first-words/indonesian.ts';

bringFirstWords(indonesian);

/** Whatever is drawn inside finds the words of its language. */
export function IndonesianRoom({ children }: { readonly children: ReactNode }) {
  return children;
}
