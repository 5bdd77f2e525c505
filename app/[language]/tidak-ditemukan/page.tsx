import type { Metadata } from 'next';
import { NotFoundMessage } from '#components/layout/frame/not-found-message.tsx';
import { messageText } from '#lib/text/message.ts';

export function generateMetadata(): Metadata {
  return { title: messageText().notFound.title };
}

/** Shown by the server with status 404: Next.js's own answer for such pages is empty without JavaScript. */
export default function NotFoundPage() {
  return <NotFoundMessage />;
}
