'use client';

import dynamic from 'next/dynamic';
import type { ComponentType, ReactNode } from 'react';
import type { Language } from '#lib/language/language.ts';

// Not React's own `lazy`: this one has the browser fetch the words along with the rest of the code, not after it.
const ROOMS: Readonly<Record<Language, ComponentType<{ readonly children: ReactNode }>>> = {
  id: dynamic(() => import('./indonesian-room.tsx').then((module) => module.IndonesianRoom)),
  en: dynamic(() => import('./english-room.tsx').then((module) => module.EnglishRoom)),
};

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Brings the words of the page's language, and no other, before anything inside is drawn in a browser. */
export function FirstWordsRoom({ language, children }: Props) {
  const Room = ROOMS[language];
  return <Room>{children}</Room>;
}
