import { MessagePage } from '#components/layout/frame/message-page.tsx';
import { offlineText } from '#lib/text/offline.ts';

/**
 * What a reader without a network gets in place of a page that is not kept, and whoever asks for it: the service worker
 * writes the list into it (lib/service-worker/kept-list.ts). Without one, the page says that there is no list.
 */
export function KeptPagesPage() {
  const { title, lead, advice, unsupported } = offlineText();
  return (
    <MessagePage title={title}>
      <style>{STYLE}</style>
      <div data-kept-pages="">
        <p>{unsupported}</p>
      </div>
      <p>{lead}</p>
      <ul className="list-disc space-y-1 pl-6 text-sm">
        {advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </MessagePage>
  );
}

/** Looks of the list, which no component draws. */
const STYLE = `[data-kept-pages]{display:grid;gap:1rem}
[data-kept-pages] li{border-bottom:1px solid var(--color-line);padding-bottom:.5rem}
[data-kept-pages] a{display:inline-flex;min-height:2.75rem;align-items:center}
[data-kept-pages] span{display:block;color:var(--color-muted);font-size:var(--text-sm)}
[data-kept-pages] button{min-height:2.75rem;border:1px solid var(--color-strong-line);padding:0 1rem}
[data-kept-pages] [role=alert]{border-left:4px solid var(--color-caution);background:var(--color-caution-surface);padding:.75rem}`;
