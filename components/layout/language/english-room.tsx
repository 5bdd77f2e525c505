import type { ReactNode } from 'react';
import { english } from '#lib/text/first-words/english.ts';
import { bringFirstWords } from '#lib/text/first-words/here.ts';

bringFirstWords(english);

/** Whatever is drawn inside finds the words of its language. */
export function EnglishRoom({ children }: { readonly children: ReactNode }) {
  return children;
}
