import { localizedPath } from '#lib/language/localized-path.ts';
import { messageText } from '#lib/text/message.ts';
import { MessagePage } from './message-page.tsx';

/** Nothing of this page was ever received: the source cannot be reached, or the site has no time to ask it. */
export function SourceDownMessage({ why = 'sourceDown' }: { readonly why?: 'sourceDown' | 'siteBusy' }) {
  const text = messageText()[why];
  return (
    <MessagePage title={text.title}>
      <p>{text.body}</p>
      <p>{text.notLost}</p>
      {/* A form without an address asks for the reader's own page again, with or without JavaScript. */}
      <form>
        <button type="submit" className="min-h-11 border border-ink px-4 font-medium">
          {text.again}
        </button>
      </form>
      <p>
        <a href={localizedPath('/')} className="inline-flex min-h-11 items-center">
          {text.home}
        </a>
      </p>
    </MessagePage>
  );
}
