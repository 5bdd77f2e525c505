import { notFound } from 'next/navigation';

/** None at build time, and none are kept: an address that is no page leaves nothing behind. */
export function generateStaticParams() {
  return [];
}

/** Every address that no other page answers; without it Next.js would show a page of its own, in English. */
export default function NoSuchPage() {
  notFound();
}
