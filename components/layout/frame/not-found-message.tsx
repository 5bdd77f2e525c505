import type { ReactNode } from 'react';
import { localizedPath } from '#lib/language/localized-path.ts';
import { messageText } from '#lib/text/message.ts';
import { MessagePage } from './message-page.tsx';

interface Props {
  /** Where to go on from an address that names a place. */
  readonly children?: ReactNode;
}

/** No such contest, region or TPS. */
export function NotFoundMessage({ children }: Props) {
  const text = messageText().notFound;
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
      {children}
      <p>{text.codes}</p>
      <p>
        <a href={localizedPath('/')}>{text.home}</a>
      </p>
    </MessagePage>
  );
}
