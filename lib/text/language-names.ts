import type { Language } from '../language/language.ts';

/** Every language by its own name: whoever looks for it may not read the other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };
