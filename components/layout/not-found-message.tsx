import { localizedPath } from '#lib/language/localized-path.ts';
import { messageText } from '#lib/text/message.ts';
import { MessagePage } from './message-page.tsx';

/** No such contest, region or TPS. */
export function NotFoundMessage() {
  const text = messageText().notFound;
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
      <p>{text.codes}</p>
      <p>
        <a href={localizedPath('/')}>{text.home}</a>
      </p>
    </MessagePage>
  );
}
