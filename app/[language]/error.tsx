'use client';

import { FirstScreenEnd } from '#components/layout/frame/first-screen-end.client.tsx';
import { MessagePage } from '#components/layout/frame/message-page.tsx';
import { messageText } from '#lib/text/message.ts';

/** A fault in the browser, or a page that could not be fetched while moving inside the site. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const text = messageText().siteFault;
  return (
    <MessagePage title={text.title}>
      <FirstScreenEnd />
      <p>{text.body}</p>
      <button type="button" onClick={reset} className="min-h-11 border border-ink px-4">
        {text.again}
      </button>
    </MessagePage>
  );
}
