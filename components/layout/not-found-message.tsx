import { messageText } from '#lib/text/id/message.ts';
import { MessagePage } from './message-page.tsx';

const text = messageText.notFound;

/** No such contest, region or TPS. */
export function NotFoundMessage() {
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
      <p>{text.codes}</p>
      <p>
        <a href="/">{text.home}</a>
      </p>
    </MessagePage>
  );
}
