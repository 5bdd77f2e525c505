import { language } from '#lib/language/language.ts';

/** Indonesian words that texts in other languages keep, because forms and laws are named by them. */
const TERMS = /(Hitung Suara|Rekapitulasi|[CD]\.Hasil|[Kk]olom kosong|pleno|SIMULASI)/;

/** A text in which a screen reader says those words as Indonesian (WCAG 3.1.2). */
export function WithTerms({ children }: { readonly children: string }) {
  const [before = '', term] = children.split(TERMS, 2);
  if (language() === 'id' || term === undefined) return children;
  return (
    <>
      {before}
      <span lang="id">{term}</span>
      <WithTerms>{children.slice(before.length + term.length)}</WithTerms>
    </>
  );
}
