import { NotFoundMessage } from '#components/layout/not-found-message.tsx';

/** Shown by the server with status 404: Next.js's own answer for such pages is empty without JavaScript. */
export default function NotFoundPage() {
  return <NotFoundMessage />;
}
