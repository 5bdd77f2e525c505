import type { Metadata } from 'next';
import { MessagePage } from '#components/layout/message-page.tsx';
import { messageText } from '#lib/text/id/message.ts';

const text = messageText.siteFault;

export const metadata: Metadata = { title: text.title };

/** Shown by the server with status 500: a fault of the site itself, not of the source. */
export default function SiteFaultPage() {
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
    </MessagePage>
  );
}
