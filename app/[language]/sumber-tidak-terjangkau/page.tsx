import type { Metadata } from 'next';
import { SourceDownMessage } from '#components/layout/frame/source-down-message.tsx';
import { messageText } from '#lib/text/message.ts';

export function generateMetadata(): Metadata {
  return { title: messageText().sourceDown.title };
}

/** Shown by the server with status 503, where a page was never made and the source gives nothing to make it from. */
export default function SourceUnreachablePage() {
  return <SourceDownMessage />;
}
