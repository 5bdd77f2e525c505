import type { Metadata } from 'next';
import { MethodPage } from '#components/method/method-page.tsx';
import { pageAlternates } from '#components/page-alternates.ts';
import { getContests } from '#lib/queries/home-page.ts';
import { methodText } from '#lib/text/method.ts';

export function generateMetadata(): Metadata {
  const { title, lead } = methodText();
  return { title, description: lead, alternates: pageAlternates('/cara-membaca') };
}

export const revalidate = 3600;

export default function HowToReadPage() {
  return <MethodPage contests={getContests()} />;
}
