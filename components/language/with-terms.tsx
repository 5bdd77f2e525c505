import { language } from '#lib/language/language.ts';

/** Indonesian words that texts in other languages keep, because forms and laws are named by them. */
const TERMS = /(Hitung Suara|Rekapitulasi|[CD]\.Hasil|[Kk]olom kosong|pleno|SIMULASI)/;

/** A text in which a screen reader says those words as Indonesian (WCAG 3.1.2). */
export function WithTerms({ children }: { readonly children: string }) {
  if (language() === 'id') return children;
  // Every second part is a term.
  return children.split(TERMS).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
      <span key={at} lang="id">
        {part}
      </span>
    ),
  );
}
