import Link from 'next/link';
import { messageText } from '#lib/text/id/message.ts';
import { MessagePage } from './message-page.tsx';

const text = messageText.sourceDown;

/** The source cannot be reached and nothing of this page was ever received. */
export function SourceDownMessage() {
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
      <p>{text.notLost}</p>
      <p className="flex flex-wrap gap-x-6">
        {/* An empty address is the reader's own: the page they asked for. */}
        <a href="" className="inline-flex min-h-11 items-center">
          {text.again}
        </a>
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
          {text.home}
        </Link>
      </p>
    </MessagePage>
  );
}
