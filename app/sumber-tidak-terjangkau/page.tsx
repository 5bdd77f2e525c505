import { SourceDownMessage } from '#components/layout/source-down-message.tsx';

/** Shown by the server with status 503, where a page was never made and the source gives nothing to make it from. */
export default function SourceUnreachablePage() {
  return <SourceDownMessage />;
}
