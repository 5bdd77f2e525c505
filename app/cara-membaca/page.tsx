import type { Metadata } from 'next';
import { MethodPage } from '#components/method/method-page.tsx';
import { getContests } from '#lib/queries/home-page.ts';
import { methodText } from '#lib/text/id/method.ts';

export const metadata: Metadata = { title: methodText.title, description: methodText.lead };

export const revalidate = 3600;

export default function HowToReadPage() {
  return <MethodPage contests={getContests()} />;
}
