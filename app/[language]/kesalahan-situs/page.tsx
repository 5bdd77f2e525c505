import type { Metadata } from 'next';
import { MessagePage } from '#components/layout/frame/message-page.tsx';
import { messageText } from '#lib/text/message.ts';

export function generateMetadata(): Metadata {
  return { title: messageText().siteFault.title };
}

/** Shown by the server with status 500: a fault of the site itself, not of the source. */
export default function SiteFaultPage() {
  const text = messageText().siteFault;
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
    </MessagePage>
  );
}
