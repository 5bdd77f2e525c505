import type { Metadata } from 'next';
import { SourceDownMessage } from '#components/layout/frame/source-down-message.tsx';
import { messageText } from '#lib/text/message.ts';

export function generateMetadata(): Metadata {
  return { title: messageText().siteBusy.title };
}

/** Shown by the server with status 503, where a page was never made and there is no time to make it. */
export default function SiteBusyPage() {
  return <SourceDownMessage why="siteBusy" />;
}
